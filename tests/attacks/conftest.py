"""The house that is attacked: built once for all attacks, each of which is taken back."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from django.conf import settings
from django.db import transaction
from django.test import Client, override_settings

from intranet.people.models import User
from tests.factories.documents import indexed
from tests.things import on_disk, one_of_everything

NOTES = "django.test.client.store_rendered_templates"
FRAMELESS = Path(__file__).with_name("frame")


@pytest.fixture(scope="package")
def built(
    django_db_setup: None, django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, int | str]]:
    """Build the house inside a transaction that is never committed."""
    files = on_disk(tmp_path_factory.mktemp("media"))
    with django_db_blocker.unblock(), override_settings(**files), transaction.atomic():
        indexed("Akte im Keller", body="Akte", field="akte")
        User.objects.create_superuser("edda", "edda@musterfelden.example", "wort")
        yield one_of_everything()
        transaction.set_rollback(True)


@pytest.fixture
def things(built: dict[str, int | str], db: None) -> dict[str, int | str]:
    """One of everything; the value tells under which names addresses ask for them."""
    return built


@pytest.fixture(scope="package")
def frameless() -> Iterator[None]:
    """Let pages of the admin come without their frame, and nobody take notes of templates."""
    (engine,) = settings.TEMPLATES
    bare = [{**engine, "DIRS": [FRAMELESS, *engine["DIRS"]]}]
    with override_settings(TEMPLATES=bare), patch(NOTES, no_notes):
        yield


def no_notes(*args: Any, **kwargs: Any) -> None:
    """Keep nothing of what was drawn; a mock would remember every call."""


@pytest.fixture
def editor(things: dict[str, int | str]) -> Client:
    """Somebody who may open every form."""
    browser = Client(raise_request_exception=False)
    browser.force_login(User.objects.get(username="edda"))
    return browser
