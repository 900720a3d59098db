"""The figures beside the goals, as a table for people."""

import os
import platform
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from benchmarks.lighthouse import Marks
from benchmarks.passes import Passes
from benchmarks.speed import Speed
from benchmarks.weight import Weight
from tests.architecture.sources import HOUSE

PAGE = HOUSE / "docs" / "performance.md"
BEGIN, END = "<!-- measured -->", "<!-- end -->"


class Figure(NamedTuple):
    """One line: what was measured, the goal, and whether it is met."""

    what: str
    measured: str
    goal: str
    met: bool | None = None

    def __str__(self) -> str:
        verdict = {True: "yes", False: "**no**", None: ""}[self.met]
        return f"| {self.what} | {self.measured} | {self.goal} | {verdict} |"


def speeds(speed: dict[str, Speed]) -> Iterator[Figure]:
    for name, one in speed.items():
        yield Figure(name, f"{one.per_second:,.0f} a second, {one.cpu_ms:.3f} ms of CPU", "")
    kept, bare, hello = speed["kept"], speed["bare"], speed["hello"]
    yield ratio(
        "kept start page : bare bytes", bare.cpu_ms / kept.cpu_ms, kept.per_second / bare.per_second, 0.8
    )
    yield ratio(
        'kept start page : Django\'s "hello"',
        hello.cpu_ms / kept.cpu_ms,
        kept.per_second / hello.per_second,
        5,
    )
    for name in ("month", "feed"):
        what = f'kept {name} : Django\'s "hello"'
        yield ratio(what, hello.cpu_ms / speed[name].cpu_ms, speed[name].per_second / hello.per_second, 5)
    for name in ("start page, not kept", "article, not kept", "month, not kept", "sign-up"):
        times = speed[name].cpu_ms / hello.cpu_ms
        yield Figure(f'{name} : Django\'s "hello"', f"{times:.1f} × the CPU", "")


def ratio(what: str, by_cpu: float, by_answers: float, goal: float) -> Figure:
    measured = f"{by_cpu:.2f} by CPU, {by_answers:.2f} by answers a second"
    return Figure(what, measured, f"≥ {goal:g}", min(by_cpu, by_answers) >= goal)


def passes(each: Passes) -> Iterator[Figure]:
    yield Figure("passes", f"{1000 / each.blind:,.0f} a second, {each.blind:.2f} ms of CPU", "")
    yield Figure("pass : plain signature of the same key", f"{each.blind / each.plain:.1f} × the CPU", "")


def queries(counts: dict[str, int], goals: dict[str, int]) -> Iterator[Figure]:
    for path, goal in goals.items():
        yield Figure(f"queries of {path}", str(counts[path]), f"≤ {goal}", counts[path] <= goal)


def weights(weights: dict[str, Weight], goals: dict[str, int]) -> Iterator[Figure]:
    for path, one in weights.items():
        goal = goals[path]
        yield Figure(
            f"first visit of {path}", f"{one.bytes / 1000:.0f} kB", f"≤ {goal} kB", one.bytes <= goal * 1000
        )
        yield Figure(f"requests of {path}", str(one.requests), "≤ 15", one.requests <= 15)
        none = one.blocking_scripts == 0
        yield Figure(f"render-blocking scripts of {path}", str(one.blocking_scripts), "0", none)


def marks(marks: dict[str, Marks]) -> Iterator[Figure]:
    for what, one in marks.items():
        met = one.performance >= 98 and one[1:] == (100, 100)
        measured = f"{one.performance} / {one.accessibility} / {one.best_practices}"
        yield Figure(f"Lighthouse {what}", measured, "≥ 98 / 100 / 100", met)


def table(figures: list[Figure]) -> str:
    head = ["| what | measured | goal | met |", "| --- | --- | --- | --- |"]
    return "\n".join([*head, *map(str, figures)])


def machine() -> str:
    """Return what the figures were measured on."""
    model = next(
        (
            line.split(":")[1].strip()
            for line in Path("/proc/cpuinfo").read_text("utf-8").splitlines()
            if "model name" in line
        ),
        platform.machine(),
    )
    busy = os.getloadavg()[0]
    return f"{os.cpu_count()} cores of {model}, Python {platform.python_version()}, load before {busy:.1f}"


def write(figures: list[Figure], on: str, day: date) -> None:
    """Put the table into the page between its two marks."""
    page = PAGE.read_text("utf-8")
    before, after = page.split(BEGIN)[0], page.split(END)[1]
    measured = f"{BEGIN}\nMeasured on {day:%d.%m.%Y}: {on}.\n\n{table(figures)}\n{END}"
    PAGE.write_text(before + measured + after, "utf-8")
