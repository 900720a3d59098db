"""What is worth protecting asks once more who sits there."""

import pytest
from django.test import Client

from intranet.people.again import SIGNED_IN_AT
from intranet.people.models import User
from intranet.people.roles import Role
from tests.intranet.review.conftest import person

pytestmark = pytest.mark.django_db(databases=["default", "box"])
DESK = "/feedback/desk/"
AGAIN = "/sign-in/again/?next=%2Ffeedback%2Fdesk%2F%3Fstate%3Dopen"


@pytest.fixture
def reader(client):
    client.force_login(person("dilan", Role.DIGITISATION_UNIT))
    return client


def later(client: Client, *, seconds: int) -> None:
    """Let the sign-in be longer ago."""
    session = client.session
    session[SIGNED_IN_AT] -= seconds
    session.save()


def test_who_has_just_signed_in_is_not_asked(reader):
    assert reader.get(DESK).status_code == 200


def test_who_signed_in_hours_ago_is_asked_and_led_back(reader):
    later(reader, seconds=2 * 3600 + 5)

    answer = reader.get(f"{DESK}?state=open")

    assert (answer.status_code, answer["Location"]) == (302, AGAIN)


def test_who_signs_in_again_goes_on(reader):
    later(reader, seconds=2 * 3600 + 5)

    reader.force_login(User.objects.get(username="dilan"))

    assert reader.get(DESK).status_code == 200


def test_a_session_from_before_is_asked(reader):
    session = reader.session
    del session[SIGNED_IN_AT]
    session.save()

    assert reader.get(DESK).status_code == 302


def test_what_is_sent_too_late_changes_nothing(reader):
    later(reader, seconds=2 * 3600 + 5)

    answer = reader.post(f"{DESK}{'0' * 32}/state/", {"state": "done"})

    assert (answer.status_code, answer["Location"]) == (302, "/sign-in/again/?next=%2F")


def test_whoever_is_not_signed_in_has_nothing_to_do_again(client):
    assert client.get("/sign-in/again/")["Location"] == "/sign-in/?next=/sign-in/again/"


def test_in_the_demo_a_button_is_enough(reader):
    page = reader.get(AGAIN).text

    assert page.count('class="person"') == 1
    assert f'<input type="hidden" name="next" value="{DESK}?state=open">' in page
