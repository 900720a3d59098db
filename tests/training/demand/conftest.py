from collections.abc import Callable

import pytest
from django.test import Client

from intranet.people.models import User
from intranet.people.roles import Role
from intranet.people.services import set_roles
from tests.factories.people import UserFactory
from tests.factories.wishes import WishFactory
from training.demand.models import Wish


@pytest.fixture
def browser(db: None) -> Callable[[User], Client]:
    """A browser in which somebody is signed in."""

    def signed_in(person: User) -> Client:
        client = Client()
        client.force_login(person)
        return client

    return signed_in


@pytest.fixture
def unit(browser: Callable[[User], Client]) -> Client:
    """The browser of somebody of the digitisation unit."""
    dilan = UserFactory(username="dilan")
    set_roles(person=dilan, roles=[Role.DIGITISATION_UNIT])
    return browser(dilan)


@pytest.fixture
def told(django_capture_on_commit_callbacks: Callable[..., object]) -> Callable[..., Wish]:
    """Make a wish of which the search hears."""

    def make(**about: object) -> Wish:
        with django_capture_on_commit_callbacks(execute=True):
            wish: Wish = WishFactory(**about)
        return wish

    return make
