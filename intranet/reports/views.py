"""Reports for editors: Wagtail's listing and export, with nothing in a cell that a spreadsheet would run."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

from intranet.reports.export import NeutralExport
from intranet.reports.links import Link, questionable_links


class EditorsReport(NeutralExport, ReportView):
    """A report that everybody sees who may write pages."""

    permission_policy = page_permission_policy
    any_permission_required = ["add", "change", "publish"]
    is_searchable = False


def edit_url(link: Link) -> str:
    return reverse("wagtailadmin_pages:edit", args=[link.page.pk])


class LinkReport(EditorsReport):
    """Links that lead nowhere, then links that leave the house."""

    page_title = _("Links prüfen")
    header_icon = "link"
    index_url_name = "link_report"
    index_results_url_name = "link_report_results"
    export_filename = "links"
    columns = [
        TitleColumn("page.title", label=_("Seite"), get_url=edit_url),
        Column("target", label=_("Ziel")),
        Column("finding", label=_("Befund")),
    ]
    list_export = ["page.title", "target", "finding"]
    export_headings = {"page.title": _("Seite"), "target": _("Ziel"), "finding": _("Befund")}

    def get_filtered_queryset(self) -> list[Link]:
        return questionable_links(Page.objects.live().specific().iterator())
