"""Time is an argument, and it knows its zone."""

from pathlib import Path

import pytest

from tests.architecture.sources import HOUSE, calls, code, place

NAIVE = {"datetime.utcnow", "datetime.today", "date.today", "datetime.utcfromtimestamp"}
ZONED = {"datetime.now", "datetime.fromtimestamp"}  # naive unless they are told a zone
TIMELESS = {"models", "queries", "checks", "services"}


def naive_times(root: Path) -> list[str]:
    return [
        place(root, path, line)
        for path in code(root)
        for line, name, call in calls(path)
        if ends_in(name, NAIVE) or (ends_in(name, ZONED) and not call.keywords and len(call.args) < 1)
    ]


def ends_in(name: str, endings: set[str]) -> bool:
    return ".".join(name.split(".")[-2:]) in endings


def own_clocks(root: Path) -> list[str]:
    """Rules that look at the clock by themselves instead of being told the time."""
    return [
        place(root, path, line)
        for path in code(root)
        if path.stem in TIMELESS
        for line, name, _ in calls(path)
        if name.endswith(("timezone.now", "timezone.localdate", "timezone.localtime"))
    ]


@pytest.mark.parametrize("rule", [naive_times, own_clocks])
def test_the_house_keeps_the_rule(rule):
    assert rule(HOUSE) == []


@pytest.mark.parametrize("call", ["datetime.now()", "datetime.datetime.utcnow()", "date.today()"])
def test_a_time_knows_its_zone(tree, call):
    assert naive_times(tree({"news/articles/queries.py": call})) == ["news/articles/queries.py:1"]


def test_a_time_with_a_zone_is_welcome(tree):
    assert naive_times(tree({"news/articles/views.py": "datetime.now(tz=BERLIN)\ntimezone.now()"})) == []


def test_a_service_is_told_the_time(tree):
    root = tree({"news/articles/services.py": "timezone.now()", "news/articles/views.py": "timezone.now()"})

    assert own_clocks(root) == ["news/articles/services.py:1"]
