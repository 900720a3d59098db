"""One report for the demo city, and the figures of its quarter; both are invented."""

from datetime import datetime
from pathlib import Path
from typing import Any

from wagtail.models import Locale

from feedback.box.words import Audience, Kind
from feedback.outcomes.models import QuarterFigure
from feedback.outcomes.quarters import Quarter
from feedback.outcomes.reports import FeedbackReport, FeedbackReports, ReportEntry
from intranet.demo.words import read

FILE = Path(__file__).with_suffix(".toml")


def load_outcomes(at: datetime) -> None:
    """Publish the report of the last quarter, once."""
    words, quarter = read(FILE), Quarter.last_over(at=at)
    if FeedbackReport.objects.exists():
        return
    for audience in Audience:
        for kind in Kind:
            shown = words["figures"].get(audience, {}).get(kind)
            QuarterFigure.objects.get_or_create(
                quarter=quarter.name, audience=audience, kind=kind, defaults={"shown": shown}
            )
    publish(words, quarter)


def publish(words: dict[str, Any], quarter: Quarter) -> None:
    german = Locale.objects.get(language_code="de")
    report = FeedbackReport(
        title=words["title"].format(quarter=quarter.title),
        slug=quarter.name.lower(),
        quarter=quarter.name,
        intro=words["intro"].strip(),
        locale=german,
    )
    report.entries = [
        ReportEntry(**entry, month=f"{quarter.year}-{3 * quarter.number:02}") for entry in words["entry"]
    ]
    FeedbackReports.objects.get(locale=german).add_child(instance=report)
    report.save_revision().publish(log_action=False)
