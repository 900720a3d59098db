"""Reports of what was said and done, below the index of the house."""

from typing import Any

import factory
from wagtail.models import Locale

from feedback.outcomes.reports import FeedbackReport, FeedbackReports, ReportEntry

ENTRY = {"said": "Es zieht.", "done": "Wir dichten ab.", "kind": "worry", "state": "open", "month": "2026-09"}


class ReportFactory(factory.django.DjangoModelFactory):
    """A live report; ``entries`` say what differs from the usual one."""

    class Meta:
        model = FeedbackReport

    title = factory.Sequence(lambda n: f"Bericht {n}")
    quarter = "2026-Q3"
    intro = "Es ging um Fenster."
    locale = factory.LazyFunction(Locale.get_default)

    @classmethod
    def _create(cls, model_class: type[FeedbackReport], *args: Any, **kwargs: Any) -> FeedbackReport:
        entries = kwargs.pop("entries", [{}])
        report = model_class(*args, **kwargs)
        report.entries = [ReportEntry(**ENTRY | entry) for entry in entries]
        index = FeedbackReports.objects.get(locale=report.locale)
        made: FeedbackReport = index.add_child(instance=report)
        return made
