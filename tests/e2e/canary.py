"""An employee whom one would recognise anywhere, and a reader's hands at the desk."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page

from feedback.keys.demo import PASSPHRASE
from tests.architecture.sources import HOUSE
from tests.e2e.city import demo

DESK = "/feedback/desk/"
PERSON: dict[str, Any] = {
    "pk": 0x5A17C0DECAFE,
    "username": "zeisig.kanarienvogel",
    "first_name": "Zitronella",
    "last_name": "Kanarienvogel-Zeisig",
    "email": "z.kanarienvogel@voliere.example",
}
SESSION = "zeisig0session0zeisig0session0zz"
AGENT = "Mozilla/5.0 Volierenbrowser/47.11"
ADDRESS = "203.0.113.77"
TRACE = "00-a5c0ffee0canary0a5c0ffee00000077-01"
WHO: dict[str, Any] = {**PERSON, "session": SESSION, "agent": AGENT, "address": ADDRESS, "trace": TRACE}
HEADERS = {"X-Forwarded-For": ADDRESS, "X-Real-IP": ADDRESS, "X-Request-ID": TRACE, "traceparent": TRACE}
MOVE_IN = f"""
from datetime import timedelta
import django
django.setup()
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.models import Session
from django.utils import timezone
from intranet.people.models import User
person = User.objects.create(**{PERSON!r})
person.groups.set(User.objects.get(username="emil").groups.all())
who = {{
    SESSION_KEY: str(person.pk),
    BACKEND_SESSION_KEY: settings.AUTHENTICATION_BACKENDS[-1],
    HASH_SESSION_KEY: person.get_session_auth_hash(),
}}
Session.objects.save("{SESSION}", who, timezone.now() + timedelta(hours=10))
"""


def move_in(var: Path) -> None:
    """Let the person work in the city, signed in already."""
    subprocess.run([sys.executable, "-c", MOVE_IN], cwd=HOUSE, env=demo(var), check=True)


def sit_down(page: Page, address: str) -> Page:
    """Give the window the person's session."""
    kept = {"sessionid": SESSION, "signed_in": "1"}
    page.context.add_cookies([{"name": name, "value": value, "url": address} for name, value in kept.items()])
    return page


def unlock(page: Page) -> None:
    page.get_by_label("Ihr Passwort für die Briefe").fill(PASSPHRASE)
    page.get_by_role("button", name="Briefe öffnen").click()


def letter_with(page: Page, text: str) -> Locator:
    return page.locator("article.letter").filter(has_text=text)


def answer(page: Page, found: str, text: str) -> str:
    """Answer the letter in which the words stand; where it can be read by whoever releases it."""
    page.goto(DESK)
    unlock(page)
    letter_with(page, found).get_by_role("link").click()
    page.get_by_label("Ihre Antwort").fill(text)
    page.get_by_role("button", name="Antwort zur Freigabe geben").click()
    page.get_by_text("Freigeben muss diese Antwort jemand anderes.").wait_for()
    return page.url


def release(page: Page, url: str) -> None:
    page.goto(url)
    unlock(page)
    page.get_by_role("button", name="Freigeben").click()
    page.get_by_role("heading", name="Antwort KW").wait_for()
