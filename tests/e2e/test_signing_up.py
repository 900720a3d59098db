"""A place in a full course goes from who leaves to who waits; every inbox and every calendar is right."""

import re
import time

import icalendar
import pytest
from django.utils import timezone

from tests.e2e import city
from tests.e2e.hands import Keyboard, Mouse
from tests.e2e.server import serving
from tests.smtp import mailbox

pytestmark = pytest.mark.browser

COURSE = "/training/tabellen-ohne-angst/"  # twelve places, ten of them taken
DESK = {"viewport": {"width": 1280, "height": 800}}
PHONE = {"viewport": {"width": 320, "height": 640}}
WAYS = pytest.mark.parametrize(
    ("hands", "screen"),
    [(Mouse, DESK), (Keyboard, PHONE), (Keyboard, {**PHONE, "java_script_enabled": False})],
    ids=["mouse", "keyboard", "keyboard-no-script"],
)
LINK = re.compile(r"/training/answer/\S+")
PATIENCE = 30  # seconds until a letter has come on a busy machine


@pytest.fixture
def inbox():
    with mailbox() as box:
        yield box


@pytest.fixture
def address(template, tmp_path, inbox):
    """A city of its own for each story, whose letters come to the inbox."""
    with serving(
        city.copy(template, tmp_path / "var"), EMAIL_URL="smtp://{}:{}".format(*inbox.server_address)
    ) as url:
        yield url


@WAYS
def test_a_place_goes_from_who_leaves_to_who_waits(visit, signed_in, inbox, hands, screen):
    emil, selin, leonie, nobody = [visit(**screen) for _ in range(4)]
    for page, name in [(emil, "emil"), (selin, "selin"), (leonie, "leonie")]:
        sign_up(hands(signed_in(page, name)))
        letters_to(inbox, name, count=1)

    answer(hands(nobody), letters_to(inbox, "emil", count=1)[0], "Abmelden")
    answer(hands(nobody), letters_to(inbox, "leonie", count=2)[1], "Platz annehmen")

    assert said_to(inbox, "emil", count=2) == [("Ihr Platz", "REQUEST", 0), ("Abgemeldet", "CANCEL", 1)]
    assert said_to(inbox, "selin", count=1) == [("Ihr Platz", "REQUEST", 0)]
    assert said_to(inbox, "leonie", count=3) == [
        ("Warteliste", None, None),
        ("Platz frei", None, None),
        ("Ihr Platz", "REQUEST", 0),
    ]
    assert feed_of(hands(leonie)) == dates_on_page(leonie)


def sign_up(hand):
    page = hand.page
    page.goto(COURSE)
    hand.press(page.locator("main .occurrence__title a, main .dates a").first)
    page.wait_for_load_state("networkidle")
    hand.press(page.locator("[aria-labelledby=sign-up] a").first)
    hand.press(page.get_by_role("main").get_by_role("button").first)
    page.get_by_text("Was bisher geschah").wait_for()


def answer(hand, letter, button):
    """Follow the link from the letter, without signing in."""
    page = hand.page
    page.goto(LINK.search(text_of(letter))[0])
    with page.expect_navigation():
        hand.press(page.get_by_role("button", name=button))


def text_of(letter):
    return letter.get_body(("plain",)).get_content()


def letters_to(inbox, name, *, count):
    """The letters to somebody, as soon as there are so many."""
    deadline = time.monotonic() + PATIENCE
    while len(found := [one for one in inbox.letters if one["To"].startswith(f"{name}.")]) < count:
        assert time.monotonic() < deadline, [one["Subject"] for one in found]
        time.sleep(0.1)
    return found


def said_to(inbox, name, *, count):
    """What each letter says: the beginning of its subject, and what it tells the calendar."""
    return [(one["Subject"].split(":")[0], *entry_of(one)) for one in letters_to(inbox, name, count=count)]


def entry_of(letter):
    part = letter.get_body(("calendar",))
    if part is None:
        return None, None
    [event] = icalendar.Calendar.from_ical(part.get_content()).events
    return part.get_param("method"), event["sequence"]


def feed_of(hand):
    """Title and beginning of each entry behind the person's own secret address."""
    page = hand.page
    page.goto("/training/mine/feed/")
    hand.press(page.get_by_role("button", name="Adresse erzeugen"))
    address = page.locator(".feeds__address").inner_text()
    events = icalendar.Calendar.from_ical(page.request.get(address).body()).events
    return sorted((str(one["summary"]), f"{timezone.localtime(one.start):%d.%m.%Y, %H:%M}") for one in events)


def dates_on_page(page):
    page.goto("/training/mine/")
    rows = page.locator("main > div .line").all()
    told = [(row.locator("a").first.inner_text(), row.locator(".meta").inner_text()) for row in rows]
    return sorted((title, re.search(r"\d\d\.\d\d\.\d{4}, \d\d:\d\d", meta)[0]) for title, meta in told)
