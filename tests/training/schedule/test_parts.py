from datetime import UTC, datetime

import pytest

from tests.factories.training import OccurrenceFactory
from training.schedule.parts import Part, Parts

pytestmark = pytest.mark.django_db

AT = datetime(2026, 11, 23, 8, tzinfo=UTC)


def say(words):
    return lambda occurrence, at: words and f"{words} am {occurrence.starts_at:%d.%m.}"


def test_parts_stand_in_their_order_and_leave_out_what_has_nothing_to_show():
    parts = Parts()
    parts.register(Part(30, "later.html", say("Tafel")))
    parts.register(Part(10, "first.html", say("Anmelden")))
    parts.register(Part(20, "nothing.html", say(None)))

    assert parts.of(OccurrenceFactory(), at=AT) == [
        ("first.html", "Anmelden am 01.12."),
        ("later.html", "Tafel am 01.12."),
    ]
