"""What a browser does between Wandel and its provider."""

import re
from html import unescape

from django.contrib.auth import get_user
from django.http import HttpResponse
from django.test import Client

from intranet.people.models import User
from tests.provider.running import RunningProvider

REFRESH = re.compile(r'http-equiv="refresh" content="0; url=([^"]+)"')


def leave(client: Client, wish: str = "") -> str:
    """Press the button and return where the browser is sent."""
    page = client.post("/sign-in/with/city/", {"next": wish}).text
    found = REFRESH.search(page)
    assert found, page
    return unescape(found[1])


def sign_in(client: Client, city: RunningProvider, username: str = "erik", wish: str = "") -> HttpResponse:
    return client.get(city.sign_in(username, leave(client, wish)))


def person_in(client: Client) -> User | None:
    person = get_user(client)
    return person if isinstance(person, User) else None


def roles_of(person: User) -> set[str]:
    return set(person.groups.values_list("name", flat=True))


def refused(answer: HttpResponse, sentence: str = "Die Anmeldung ist nicht gelungen.") -> bool:
    return answer.status_code == 403 and sentence in answer.text
