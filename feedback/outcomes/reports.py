"""„Ihr sagt – wir tun“: what became of the letters, written by hand. Nothing here leads to a letter."""

from typing import Any, Self

from django.core.validators import RegexValidator
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.models import Orderable, Page
from wagtail.models.pages import PageManager
from wagtail.query import PageQuerySet

from feedback.box.words import Kind, State, is_one_of, looks_like
from feedback.outcomes.models import QUARTER
from intranet.home.readable import readable
from intranet.pagecache.sharing import SameForEveryone

MONTH = r"^[0-9]{4}-(0[1-9]|1[0-2])$"  # nothing is dated finer
LONGEST = 600  # characters


class FeedbackReports(SameForEveryone):
    """The list of all that was said and done, with the figures."""

    template = "feedback/outcomes/outcomes.html"
    subpage_types = ["feedback.FeedbackReport"]
    promote_panels: list[Any] = []  # its address is linked by the pages of the feedback
    max_count_per_parent = 1
    shared_parameters = ("state",)

    class Meta:
        verbose_name = _("Ihr sagt – wir tun")
        verbose_name_plural = _("Ihr sagt – wir tun")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from feedback.outcomes.showing import outcomes_context

        return {**super().get_context(request, *args, **kwargs), **outcomes_context(self, request.GET)}


class ReportQuerySet(PageQuerySet):
    def readable(self) -> Self:
        """What everybody may read."""
        return readable(self)

    def newest_first(self) -> Self:
        return self.order_by("-quarter", "pk")


ReportManager = PageManager.from_queryset(ReportQuerySet)


class FeedbackReport(SameForEveryone):
    """What was said in a quarter, and what is done about it."""

    quarter = models.CharField(
        _("Quartal"),
        max_length=7,
        validators=[RegexValidator(QUARTER, _("Schreiben Sie das Quartal so: 2026-Q3"))],
        help_text=_("Zum Beispiel 2026-Q3"),
    )
    intro = models.TextField(
        _("Einleitung"), max_length=300, help_text=_("Zwei Sätze: Worum ging es in diesem Quartal?")
    )
    for_staff_council = True  # the council reads along before it is published

    objects = ReportManager()

    content_panels = [
        *Page.content_panels,
        FieldPanel("quarter", required_on_save=True),
        FieldPanel("intro"),
        InlinePanel("entries", heading=_("Einträge"), label=_("Eintrag"), min_num=1),
    ]
    template = "feedback/outcomes/report.html"
    parent_page_types = ["feedback.FeedbackReports"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("Quartalsbericht")
        verbose_name_plural = _("Quartalsberichte")
        constraints = [looks_like("quarter", QUARTER)]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from feedback.outcomes.showing import report_context

        return {**super().get_context(request, *args, **kwargs), **report_context(self)}


class ReportEntry(Orderable):
    """One thing that was said, in words of those who read it, and what is done."""

    report = ParentalKey(FeedbackReport, on_delete=models.CASCADE, related_name="entries")
    said = models.TextField(
        _("Ihr sagt"),
        max_length=LONGEST,
        help_text=_(
            "In Ihren eigenen Worten und nur aus Briefen, die zusammengefasst werden dürfen. Keine Zitate."
        ),
    )
    done = models.TextField(_("Wir tun"), max_length=LONGEST)
    kind = models.CharField(_("Art"), max_length=10, choices=Kind)
    state = models.CharField(_("Stand"), max_length=7, choices=State, default=State.OPEN)
    month = models.CharField(
        _("Stand vom"),
        max_length=7,
        validators=[RegexValidator(MONTH, _("Schreiben Sie Jahr und Monat so: 2026-09"))],
        help_text=_("Jahr und Monat, zum Beispiel 2026-09"),
    )

    panels = [
        FieldPanel("said"),
        FieldPanel("done"),
        *(FieldPanel(name, required_on_save=True) for name in ("kind", "state", "month")),
    ]

    class Meta(Orderable.Meta):
        constraints = [
            looks_like("month", MONTH),
            is_one_of("kind", Kind),
            is_one_of("state", State),
        ]

    def __str__(self) -> str:
        return self.said[:40]
