from datetime import UTC, date, datetime, time, timedelta

import pytest
from django.utils import timezone

from tests.factories.training import BEFORE, START, EventFactory, OccurrenceFactory, RoomFactory
from training.schedule.models import Occurrence
from training.schedule.series import Series
from training.schedule.services import call_off, change_occurrence, confirm, free_slug, make_occurrences
from training.schedule.signals import occurrence_changed

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)


@pytest.fixture
def told():
    """Whom the schedule has told of a change, in which state."""
    heard: list[tuple[Occurrence, str]] = []

    def hear(occurrence, at, **kwargs):
        heard.append((occurrence, occurrence.state))

    occurrence_changed.connect(hear)
    yield heard
    occurrence_changed.disconnect(hear)


@pytest.mark.parametrize(
    "change",
    [
        {"starts_at": START - DAY},
        {"ends_at": START + DAY},
        {"is_online": True},
        {"state": Occurrence.State.CONFIRMED},
    ],
)
def test_what_others_calendars_show_raises_the_sequence(change):
    occurrence = change_occurrence(occurrence=OccurrenceFactory(), at=BEFORE, **change)

    assert (occurrence.sequence, occurrence.changed_at) == (1, BEFORE)


@pytest.mark.parametrize(
    "change", [{"note": "Bitte leise eintreten."}, {"room_places": 20}, {"starts_at": START}]
)
def test_anything_else_leaves_calendars_in_peace(change):
    assert change_occurrence(occurrence=OccurrenceFactory(), at=BEFORE, **change).sequence == 0


def test_a_move_to_another_room_is_told(told):
    occurrence = change_occurrence(
        occurrence=OccurrenceFactory(), at=BEFORE, room=RoomFactory(name="Ratskeller")
    )

    assert (told, occurrence.sequence) == ([(occurrence, "planned")], 1)


def test_more_places_are_told_and_a_note_is_not(told):
    occurrence = OccurrenceFactory()

    change_occurrence(occurrence=occurrence, at=BEFORE, note="Bitte leise eintreten.")
    change_occurrence(occurrence=occurrence, at=BEFORE, room_places=20)

    assert len(told) == 1


def test_a_new_link_leaves_calendars_in_peace_which_never_show_it():
    online = OccurrenceFactory(is_online=True)

    changed = change_occurrence(occurrence=online, at=BEFORE, link="https://treffen.musterfelden.example/")

    assert (changed.link, changed.sequence) == ("https://treffen.musterfelden.example/", 0)


def test_what_is_called_off_twice_is_told_once(told):
    occurrence = OccurrenceFactory()

    call_off(occurrence=occurrence, at=BEFORE, note="Der Raum steht unter Wasser.")
    called_off = call_off(occurrence=occurrence, at=BEFORE)

    assert (told, called_off.sequence) == ([(occurrence, "called-off")], 1)
    assert called_off.note == "Der Raum steht unter Wasser."


def test_a_go_is_told(told):
    occurrence = confirm(occurrence=OccurrenceFactory(), at=BEFORE)

    assert told == [(occurrence, "confirmed")]


@pytest.fixture
def series():
    return Series.objects.create(
        event=EventFactory(),
        rule="FREQ=WEEKLY;BYDAY=TU",
        starts_on=date(2027, 3, 23),
        ends_on=date(2027, 3, 30),
    )


def test_a_series_keeps_its_hour_when_the_clock_changes(series):
    days = [date(2027, 3, 23), date(2027, 3, 30)]

    made = make_occurrences(series=series, days=days, begins=time(9), ends=time(11), like=OccurrenceFactory())

    assert [one.starts_at.astimezone(UTC) for one in made] == [
        datetime(2027, 3, 23, 8, tzinfo=UTC),
        datetime(2027, 3, 30, 7, tzinfo=UTC),
    ]
    assert {timezone.localtime(one.starts_at).hour for one in made} == {9}


def test_the_dates_of_a_series_have_the_places_of_the_pattern_and_a_name_of_their_own(series):
    like = OccurrenceFactory(room_places=8, note="Mit Kaffee")

    first, second = make_occurrences(
        series=series, days=[date(2027, 3, 23), date(2027, 3, 30)], begins=time(9), ends=time(11), like=like
    )

    assert (first.room, first.room_places, first.note) == (like.room, 8, "Mit Kaffee")
    assert first.uid != second.uid


def test_a_series_ends_after_it_begins(series):
    with pytest.raises(ValueError, match="nicht nach dem Beginn"):
        make_occurrences(series=series, days=[], begins=time(9), ends=time(9), like=OccurrenceFactory())


def test_a_copy_gets_the_first_address_that_is_free():
    for slug in ("tabellen", "tabellen-2", "tabellen-ohne-angst"):
        EventFactory(slug=slug)

    assert free_slug("tabellen") == "tabellen-3"
