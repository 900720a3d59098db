"""Which scopes there are at a moment."""

from datetime import UTC, datetime, timedelta

import pytest

from intranet.jobs.schedule import BERLIN
from intranet.passes.kinds import Kind, Kinds, Span, week_of, weekly


def berlin(*when):
    return datetime(*when, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("at", "scope"),
    [
        (berlin(2026, 11, 16, 0, 0), "feedback:2026-W47"),
        (berlin(2026, 11, 22, 23, 59, 59), "feedback:2026-W47"),
        (berlin(2026, 11, 23, 0, 0), "feedback:2026-W48"),
        (datetime(2026, 11, 22, 23, 0, tzinfo=UTC), "feedback:2026-W48"),  # Monday already in Berlin
        (berlin(2026, 12, 31, 12, 0), "feedback:2026-W53"),
        (berlin(2027, 1, 3, 12, 0), "feedback:2026-W53"),
        (berlin(2027, 1, 4, 0, 0), "feedback:2027-W01"),
        (berlin(2026, 1, 5, 0, 0), "feedback:2026-W02"),
    ],
)
def test_a_week_has_the_name_of_the_iso_week_in_berlin(at, scope):
    assert week_of("feedback", at).scope == scope


@pytest.mark.parametrize(
    ("at", "hours"),
    [(berlin(2026, 3, 25, 9, 0), 167), (berlin(2026, 10, 22, 9, 0), 169), (berlin(2026, 7, 1, 9, 0), 168)],
    ids=["summer time begins", "summer time ends", "summer"],
)
def test_a_week_goes_from_monday_to_monday_whatever_the_clocks_do(at, hours):
    span = week_of("feedback", at)

    assert (span.begins_at.weekday(), span.begins_at.hour, span.ends_at.weekday(), span.ends_at.hour) == (
        0,
        0,
        0,
        0,
    )
    assert span.ends_at.astimezone(UTC) - span.begins_at.astimezone(UTC) == timedelta(hours=hours)


def test_passes_are_taken_for_48_hours_after_the_end():
    span = week_of("feedback", berlin(2026, 11, 18, 9, 0))

    assert span.until == berlin(2026, 11, 25, 0, 0)


def test_there_are_keys_for_this_week_and_the_next_and_passes_for_this_one_only():
    kinds, at = Kinds(), berlin(2026, 11, 18, 9, 0)
    kinds.register(Kind("feedback", 3, "wandel/box", weekly("feedback"), lambda scope, key: None))

    assert [span.scope for _, span in kinds.spans(at)] == ["feedback:2026-W47", "feedback:2026-W48"]
    assert [span.scope for _, span in kinds.current(at)] == ["feedback:2026-W47"]


def test_a_kind_may_have_scopes_of_its_own():
    hour = Span("officehours:42", berlin(2026, 11, 18, 8, 0), berlin(2026, 11, 18, 10, 0))
    kinds = Kinds()
    kinds.register(Kind("officehours", 1, "wandel/hall", lambda at: [hour], lambda scope, key: None))

    instants = (hour.begins_at - timedelta(seconds=1), hour.begins_at, hour.ends_at)
    assert [len(list(kinds.current(at))) for at in instants] == [0, 1, 0]
