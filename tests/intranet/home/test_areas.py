"""Stand-ins show only where nothing else has something to show."""

from datetime import UTC, datetime

import pytest

from intranet.home.areas import Area, Areas, Moment, Slot

NOW = Moment(datetime(2026, 11, 23, tzinfo=UTC), "de")


@pytest.fixture
def areas() -> Areas:
    found = Areas()
    found.register(Area(Slot.ASK, "mail.html", lambda moment: "mail", is_stand_in=True))
    return found


def test_a_stand_in_is_shown_alone(areas):
    assert areas.filling(Slot.ASK, NOW) == [("mail.html", "mail")]


def test_a_stand_in_gives_way(areas):
    areas.register(Area(Slot.ASK, "say.html", lambda moment: "say"))

    assert areas.filling(Slot.ASK, NOW) == [("say.html", "say")]


def test_a_stand_in_stays_where_the_other_has_nothing_to_show(areas):
    areas.register(Area(Slot.ASK, "say.html", lambda moment: None))

    assert areas.filling(Slot.ASK, NOW) == [("mail.html", "mail")]


def test_other_slots_are_not_concerned(areas):
    areas.register(Area(Slot.NEWS, "news.html", lambda moment: "news"))

    assert areas.filling(Slot.ASK, NOW) == [("mail.html", "mail")]
