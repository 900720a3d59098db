"""The bytes that calendars get, and what they read from them."""

from datetime import UTC, datetime, timedelta
from datetime import date as day
from pathlib import Path

import icalendar
import pytest

from tests.training.invitations.dates import BASE, LINK, START, alma, date
from training.invitations.ical import calendar, date_for, date_for_all
from training.schedule.models import Occurrence

State = Occurrence.State
FIXTURES = Path(__file__).parent / "fixtures"
NEXT_DAY = datetime(2026, 11, 25, 7, 15, tzinfo=UTC)


def sent(occurrence, attendee=None, *, method="REQUEST"):
    return calendar([date_for(attendee or alma(), occurrence, base=BASE)], method=method)


def told(occurrence, attendee=None):
    """What a calendar reads of the date in a mail."""
    return icalendar.Calendar.from_ical(sent(occurrence, attendee)).events[0]


def told_to_all(occurrence):
    return date_for_all(occurrence, base=BASE)


def test_an_invitation_is_these_bytes():
    assert sent(date(note="Bitte pünktlich.")) == (FIXTURES / "invite.ics").read_bytes()


def test_a_move_is_these_bytes():
    moved = date(starts_at=START + timedelta(days=1), sequence=1, changed_at=NEXT_DAY)

    assert sent(moved, alma(sequence=1, told_at=NEXT_DAY)) == (FIXTURES / "move.ics").read_bytes()


def test_a_cancellation_is_these_bytes():
    gone = alma(sequence=1, told_at=NEXT_DAY, comes=False)

    assert sent(date(), gone, method="CANCEL") == (FIXTURES / "cancel.ics").read_bytes()


def test_a_feed_is_these_bytes():
    made = calendar([told_to_all(date(sequence=2))], method="PUBLISH", name="Kalender")

    assert made == (FIXTURES / "feed.ics").read_bytes()


@pytest.mark.parametrize(
    "starts_at",
    [
        datetime(2026, 10, 25, 0, 30, tzinfo=UTC),  # 2:30 for the first time
        datetime(2026, 10, 25, 1, 30, tzinfo=UTC),  # and for the second
        datetime(2026, 10, 25, 2, tzinfo=UTC),
        datetime(2026, 10, 24, 22, tzinfo=UTC),
        datetime(2027, 3, 28, 0, 30, tzinfo=UTC),
        datetime(2027, 3, 28, 1, tzinfo=UTC),
        START,
    ],
)
def test_a_calendar_reads_the_same_instants_over_both_changes_of_the_clock(starts_at):
    read = told(date(starts_at=starts_at))

    assert (read.start.astimezone(UTC), read.end.astimezone(UTC)) == (
        starts_at,
        starts_at + timedelta(hours=2),
    )


@pytest.mark.parametrize(
    ("moment", "offset"),
    [
        ("2026-10-25T01:59", 2),
        ("2026-10-25T03:00", 1),
        ("2027-03-28T01:59", 1),
        ("2027-03-28T03:00", 2),
        ("2041-07-01T12:00", 2),
    ],
)
def test_our_own_zone_changes_the_clock_when_berlin_does(moment, offset):
    zone = icalendar.Calendar.from_ical(sent(date())).timezones[0]

    assert zone.to_tz(lookup_tzid=False).utcoffset(datetime.fromisoformat(moment)) == timedelta(hours=offset)


def test_the_zone_has_rules_and_no_list_of_dates():
    assert (sent(date()).count(b"RRULE:FREQ=YEARLY"), b"RDATE" in sent(date())) == (2, False)


@pytest.mark.parametrize(
    ("about", "status"),
    [
        ({}, "CONFIRMED"),
        ({"decision_on": day(2026, 11, 27)}, "TENTATIVE"),
        ({"decision_on": day(2026, 11, 27), "state": State.CONFIRMED}, "CONFIRMED"),
        ({"state": State.CALLED_OFF}, "CANCELLED"),
    ],
)
def test_a_calendar_says_how_sure_a_date_is(about, status):
    assert (told(date(**about))["status"], told_to_all(date(**about))["status"]) == (status, status)


@pytest.mark.parametrize(
    ("way", "location"),
    [("room", "Raum 214, Rathaus am Markt, 2. Etage"), ("online", "online")],
)
def test_an_invitation_says_where_its_own_way_leads(way, location):
    assert told(date(), alma(way=way))["location"] == location


def test_a_feed_says_every_way():
    assert told_to_all(date())["location"] == "Raum 214, Rathaus am Markt, 2. Etage / online"


def test_the_link_to_take_part_is_in_no_calendar():
    online = date(room=None)

    assert [LINK.encode() in made for made in (sent(online), told_to_all(online).to_ical())] == [False, False]


def test_a_feed_invites_nobody_and_takes_nobodys_time():
    made = told_to_all(date())

    assert ("attendee" in made, made["transp"]) == (False, "TRANSPARENT")


def test_a_unit_without_an_address_is_reached_through_the_house(settings):
    settings.CONTACT_EMAIL = "haus@musterfelden.example"
    occurrence = date()
    occurrence.event.unit.email = ""

    assert told(occurrence)["organizer"] == "mailto:haus@musterfelden.example"


def test_a_name_with_quotation_marks_stays_one_name():
    read = told(date(), alma(name='Alma "die; Gute"\nArndt, Dr.:'))["attendee"]

    assert (read, read.params["CN"]) == (f"mailto:{alma().email}", "Alma 'die; Gute' Arndt, Dr.:")


@pytest.mark.parametrize("title", ["Laufwerk C:\\Neu", "C:\\neu; gut, oder?", "zwei\nZeilen"])
def test_a_title_is_read_as_it_was_written(title):
    assert told(date(event={"title": title}))["summary"] == title
