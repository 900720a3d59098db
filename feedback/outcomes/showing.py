"""What the pages show: entries by state, reports, and the figures."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import QueryDict
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from feedback.box.words import State
from feedback.outcomes.addresses import outcomes_url
from feedback.outcomes.checks import is_counted
from feedback.outcomes.quarters import Quarter
from feedback.outcomes.queries import Shown, all_frozen, frozen
from feedback.outcomes.reports import FeedbackReport, FeedbackReports, ReportEntry
from feedback.outcomes.tables import latest_tables, table_of
from intranet.home.context import home_url
from intranet.home.trail import Step
from intranet.look.pills import Pill

MOST_REPORTS = 8  # two years; what is older stands in its report


@dataclass(frozen=True)
class Line:
    """An entry as everybody reads it; a kind of which there were few is not named."""

    said: str
    done: str
    kind: str
    state: str
    month: str


def outcomes_context(index: FeedbackReports, query: QueryDict) -> dict[str, Any]:
    """Return what the template knows of the list; the number of queries is fixed."""
    reports = list(readable_in(index)[:MOST_REPORTS])
    shown = all_frozen()
    lines = [line for report in reports for line in lines_of(report, shown)]
    state = query.get("state", "")
    chosen = State(state) if state in State.values else None
    return {
        "reports": reports,
        "pills": pills(lines, chosen),
        "lines": [line for line in lines if chosen is None or line.state == str(chosen.label)],
        "tables": latest_tables(),
        "trail": trail(),
    }


def readable_in(index: FeedbackReports) -> Any:
    readable = FeedbackReport.objects.readable().filter(locale=index.locale_id)
    return readable.newest_first().prefetch_related("entries")


def report_context(report: FeedbackReport) -> dict[str, Any]:
    shown = frozen(Quarter.named(report.quarter))
    return {
        "lines": lines(report.entries.all(), shown),
        "tables": [table_of(Quarter.named(report.quarter), shown)] if shown else [],
        "quarter": Quarter.named(report.quarter).title,
        "trail": trail(Step(report.title, "")),
    }


def lines_of(report: FeedbackReport, shown: dict[Quarter, Shown]) -> list[Line]:
    return lines(report.entries.all(), shown.get(Quarter.named(report.quarter), {}))


def lines(entries: Iterable[ReportEntry], shown: Shown) -> list[Line]:
    return [
        Line(
            said=entry.said,
            done=entry.done,
            kind=entry.get_kind_display() if is_counted(entry.kind, shown) else "",
            state=entry.get_state_display(),
            month=in_words(entry.month),
        )
        for entry in entries
    ]


def in_words(month: str) -> str:
    """Return a month such as 2026-09 as people say it."""
    year, number = map(int, month.split("-"))
    return date_format(date(year, number, 1), "F Y")


def pills(lines: list[Line], chosen: State | None) -> list[Pill]:
    """Return the states with the number of entries; letters are not counted here."""
    every = Pill(_("Alle"), outcomes_url(), chosen is None, len(lines))
    return [every, *(pill(state, lines, chosen) for state in State)]


def pill(state: State, lines: list[Line], chosen: State | None) -> Pill:
    number = sum(line.state == str(state.label) for line in lines)
    return Pill(str(state.label), f"{outcomes_url()}?state={state}", chosen == state, number)


def trail(*below: Step) -> list[Step]:
    above = [Step(_("Start"), home_url()), Step(_("Ihr sagt – wir tun"), outcomes_url())]
    return [*above, *below]
