"""Others' dates come into the calendar once, follow their file, and tell who is signed up."""

import pytest

from tests.factories.training import BEFORE, EventFactory, RoomFactory
from tests.training.imports.files import event, file
from training.imports.planning import Fate, plans
from training.imports.reading import read
from training.imports.services import House, bring_in
from training.schedule.models import Event, Occurrence
from training.schedule.rooms import Room

pytestmark = pytest.mark.django_db

PLACE = "LOCATION:Stadthalle"
FEST = ("fest@stadt.example", "20261201T090000Z", "20261201T110000Z")
LATER = ("fest@stadt.example", "20261202T090000Z", "20261202T110000Z")


@pytest.fixture
def house():
    other = EventFactory()
    return House("information", other.field, other.unit, RoomFactory(), is_published=True)


def read_in(house, *events):
    return [one.fate for one in bring_in(dates=read(file(*events), at=BEFORE), house=house, at=BEFORE)]


def coming():
    return [
        (one.event.title, str(one.room), f"{one.starts_at:%d.%m. %H:%M}", one.state)
        for one in Occurrence.objects.select_related("event", "room")
    ]


def test_a_date_comes_with_its_place(house):
    read_in(house, event(*FEST, PLACE))

    assert coming() == [("Stadtfest", "Stadthalle", "01.12. 09:00", "planned")]


def test_where_the_file_names_no_place_the_room_of_the_form_serves(house):
    read_in(house, event(*FEST))

    assert coming() == [("Stadtfest", "Raum 214", "01.12. 09:00", "planned")]


def test_reading_in_twice_is_reading_in_once(house):
    assert [read_in(house, event(*FEST)), read_in(house, event(*FEST))] == [[Fate.NEW], [Fate.SAME]]
    assert Occurrence.objects.count() == 1


def test_a_moved_date_moves_and_calendars_follow(house):
    read_in(house, event(*FEST, PLACE))

    assert read_in(house, event(*LATER, "LOCATION:Rathaus")) == [Fate.CHANGED]
    assert coming() == [("Stadtfest", "Rathaus", "02.12. 09:00", "planned")]
    assert Occurrence.objects.get().sequence == 1


def test_texts_that_our_editors_changed_stay(house):
    read_in(house, event(*FEST))
    Event.objects.filter(title="Stadtfest").update(title="Unser Stadtfest")
    read_in(house, event(*LATER))

    assert [title for title, *_ in coming()] == ["Unser Stadtfest"]


def test_a_cancelled_date_is_called_off_and_may_come_back(house):
    read_in(house, event(*FEST))

    states = [(read_in(house, event(*FEST, *more)), coming()[0][3]) for more in (["STATUS:CANCELLED"], [])]

    assert states == [([Fate.OFF], "called-off"), ([Fate.CHANGED], "planned")]


def test_what_was_cancelled_before_we_knew_it_never_comes(house):
    assert read_in(house, event(*FEST, "STATUS:CANCELLED")) == [Fate.LEFT_OUT]
    assert coming() == []


def test_a_series_is_one_event_with_many_dates(house):
    read_in(house, event(*FEST, "RRULE:FREQ=WEEKLY;COUNT=3"))

    assert Event.objects.get(title="Stadtfest").occurrences.count() == 3


def test_a_moved_date_of_a_series_is_still_the_same_date(house):
    series = event(*FEST, "RRULE:FREQ=WEEKLY;COUNT=2")
    read_in(house, series)
    moved = event(FEST[0], "20261209T090000Z", "20261209T110000Z", "RECURRENCE-ID:20261208T090000Z")

    assert read_in(house, series, moved) == [Fate.SAME, Fate.CHANGED]


def test_two_titles_that_are_the_same_get_two_addresses(house):
    read_in(house, event("a"), event("b"))

    assert sorted(Event.objects.filter(title="Stadtfest").values_list("slug", flat=True)) == [
        "stadtfest",
        "stadtfest-2",
    ]


@pytest.mark.parametrize("count", [1, 3])
def test_looking_asks_once_however_many_dates_there_are(house, django_assert_num_queries, count):
    dates = read(file(event(*FEST, f"RRULE:FREQ=WEEKLY;COUNT={count}")), at=BEFORE)
    bring_in(dates=dates, house=house, at=BEFORE)

    with django_assert_num_queries(1):
        plans(dates)


def test_looking_changes_nothing(house):
    plans(read(file(event(*FEST, PLACE)), at=BEFORE))

    assert (coming(), Room.objects.filter(name="Stadthalle").exists()) == ([], False)
