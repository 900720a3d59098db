"""What a calendar file says is read; what is wrong with one is said with its line."""

import re

import pytest
from django.utils import timezone
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.factories.training import BEFORE
from tests.training.imports.files import event, file
from training.imports.lines import BadFile
from training.imports.reading import read

BERLIN = "BEGIN:VEVENT\nUID:a\nDTSTART;TZID=Europe/Berlin:20261201T090000\nDURATION:PT90M\nEND:VEVENT"


def hours(one):
    return f"{timezone.localtime(one.starts_at):%d.%m. %H:%M}–{timezone.localtime(one.ends_at):%H:%M}"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (event(start="20261201T090000Z", end="20261201T110000Z"), "01.12. 10:00–12:00"),
        (event(start="20261201T090000", end="20261201T110000"), "01.12. 09:00–11:00"),
        (BERLIN, "01.12. 09:00–10:30"),
        ("BEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:20261201\nEND:VEVENT", "01.12. 00:00–00:00"),
    ],
    ids=["utc", "no zone", "Berlin", "whole day"],
)
def test_times_are_those_of_the_file(written, meant):
    [one] = read(file(written), at=BEFORE)

    assert hours(one) == meant


def test_texts_lose_line_ends_and_what_nobody_can_print():
    told = event(
        "a",
        "20261201T090000Z",
        "20261201T110000Z",
        "LOCATION:Rathaus\\, Saal 1",
        title="Fest\\n am\x01 Markt",
    )

    [one] = read(file(told), at=BEFORE)

    assert (one.title, one.place) == ("Fest am Markt", "Rathaus, Saal 1")


def test_a_series_is_its_dates_without_those_left_out_and_with_those_moved():
    rule = event(
        "a", "20261201T090000Z", "20261201T100000Z", "RRULE:FREQ=WEEKLY;COUNT=4", "EXDATE:20261208T090000Z"
    )
    moved = event("a", "20261216T090000Z", "20261216T100000Z", "RECURRENCE-ID:20261215T090000Z")

    assert [hours(one) for one in read(file(rule, moved), at=BEFORE)] == [
        "01.12. 10:00–11:00",
        "16.12. 10:00–11:00",
        "22.12. 10:00–11:00",
    ]


def test_a_series_keeps_its_hour_when_clocks_change():
    told = BERLIN.replace("20261201", "20270320").replace("END:", "RRULE:FREQ=WEEKLY;COUNT=3\nEND:")

    assert [f"{timezone.localtime(one.starts_at):%H:%M}" for one in read(file(told), at=BEFORE)] == [
        "09:00"
    ] * 3


def test_what_is_over_is_left_out():
    assert read(file(event(start="20261101T090000Z", end="20261101T110000Z")), at=BEFORE) == []


def test_long_lines_that_were_folded_are_read_as_one():
    [one] = read(file(event(title="Ein langer\n  Titel")), at=BEFORE)

    assert one.title == "Ein langer Titel"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "Zeile 1: Darin steht kein Termin (VEVENT)."),
        ("<html>", "Zeile 1: Das ist keine Angabe der Form „NAME:Wert“."),
        ("SUMMARY:Fest", "Zeile 1: Hier beginnt kein Kalender. Es fehlt BEGIN:VCALENDAR."),
        (file(), "Zeile 1: Darin steht kein Termin (VEVENT)."),
        (file(event(start="morgen")), "Zeile 5: DTSTART ist nicht zu verstehen."),
        (file(event(end="20261301T090000Z")), "Zeile 6: DTEND ist nicht zu verstehen."),
        (file("BEGIN:VEVENT\nUID:a\nEND:VEVENT"), "Zeile 3: Dem Termin, der hier beginnt, fehlt DTSTART."),
        (
            file("BEGIN:VEVENT\nUID:a\nEND:VTODO"),
            "Zeile 5: END:VTODO passt nicht zu BEGIN:VEVENT in Zeile 3.",
        ),
        ("BEGIN:VCALENDAR\n" + event(), "Zeile 1: BEGIN:VCALENDAR endet nirgends."),
        (
            file(event("a", "20261201T090000Z", "20261201T100000Z", "RRULE:FREQ=SECONDLY")),
            "Zeile 8: So oft wiederholt sich kein Termin: höchstens einmal am Tag.",
        ),
        (
            file(event("a", "20261201T090000Z", "20261201T100000Z", "RRULE:FREQ=OFT")),
            "Zeile 8: RRULE ist nicht zu verstehen.",
        ),
    ],
)
def test_a_bad_file_is_refused_with_its_line(text, why):
    with pytest.raises(BadFile) as refused:
        read(text, at=BEFORE)

    assert str(refused.value) == why


def test_more_than_the_calendar_can_take_is_refused():
    daily = [
        event(f"{number}", "20261201T090000Z", "20261201T100000Z", "RRULE:FREQ=DAILY") for number in range(3)
    ]

    with pytest.raises(BadFile, match="mehr als 500 Termine"):
        read(file(*daily), at=BEFORE)


PIECES = """
BEGIN:VCALENDAR|END:VCALENDAR|BEGIN:VEVENT|END:VEVENT|BEGIN:VTIMEZONE|UID:a|DURATION:-PT1H
 x|\x00:|DTEND:20261201|DTSTART:20261201T090000Z|DTSTART;VALUE=DATE:20261201|DTSTART;TZID=Mars:20261201T090000
DTSTART:00010101T000000Z|DTSTART:99991231T235959Z|RRULE:FREQ=DAILY;UNTIL=20261205
RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30
RDATE:20261203T090000Z|EXDATE;TZID=Nowhere:20261203T090000|RECURRENCE-ID:20261201T090000Z
"""


def outcome(text):
    try:
        return [one.starts_at < one.ends_at for one in read(text, at=BEFORE)]
    except BadFile as reason:
        return str(reason)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(re.split(r"[|\n]", PIECES)) | st.text(max_size=20), max_size=14))
def test_whatever_a_file_says_it_is_read_or_refused_with_a_line(lines):
    said = outcome("\n".join(["BEGIN:VCALENDAR", *lines, "END:VCALENDAR"]))

    assert said.startswith("Zeile ") if isinstance(said, str) else all(said)
