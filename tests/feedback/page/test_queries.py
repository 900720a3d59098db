"""The crowd is that of this week, in Berlin."""

from datetime import UTC, datetime

import pytest

from feedback.page.queries import people_with_passes
from intranet.passes.models import Draw, Scope

AT = datetime(2026, 11, 30, tzinfo=UTC)

pytestmark = pytest.mark.django_db


def people(scope: str, count: int) -> None:
    made = Scope.objects.create(name=scope, private_key=b"", secret=b"", limit=3, ends_at=AT)
    Draw.objects.bulk_create(Draw(scope=made, mark=bytes([n] * 16), count=3) for n in range(count))


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (datetime(2026, 11, 22, 22, 59, tzinfo=UTC), 30),  # Sunday, 23:59
        (datetime(2026, 11, 22, 23, 0, tzinfo=UTC), 10),  # Monday, midnight
    ],
)
def test_people_are_counted_by_week_and_in_tens(at, expected):
    people("feedback:2026-W47", 37)
    people("feedback:2026-W48", 19)
    people("officehours:47", 90)

    assert people_with_passes(at) == expected
