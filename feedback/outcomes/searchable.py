"""Reports as the search reads them."""

from django.utils.translation import gettext_lazy as _

from feedback.outcomes.reports import FeedbackReport
from intranet.search.registry import SearchDocument, Source, register


def make_searchable() -> None:
    """Let reports be found."""
    register(
        Source(
            kind="report",
            label=_("Quartalsbericht"),
            model=FeedbackReport,
            readable=lambda: FeedbackReport.objects.readable().select_related("locale"),
            describe=describe,
        )
    )


def describe(report: FeedbackReport) -> SearchDocument:
    entries = report.entries.all()
    return SearchDocument(
        key=f"report:{report.pk}",
        kind="report",
        language=report.locale.language_code,
        title=report.title,
        summary=report.intro,
        body=" ".join(text for entry in entries for text in (entry.said, entry.done)),
        url=report.url or "",
        page_id=report.pk,
    )
