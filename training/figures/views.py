"""Who takes part in what, in figures: for those who keep all sign-ups."""

from typing import Any

from django.contrib.auth.decorators import login_required, permission_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from intranet.look.pills import Pill
from intranet.people.models import Department
from intranet.reports.sheets import sheet
from training.figures.quarters import Quarter
from training.figures.queries import counted, finished_quarters
from training.figures.table import Table, published
from training.schedule.frame import trail
from training.schedule.models import Kind

own_page = cache_control(private=True, no_store=True)
may_see = permission_required("training.change_signup", raise_exception=True)


@own_page
@login_required
@may_see
@require_safe
def figures(request: HttpRequest) -> HttpResponse:
    """Show the quarter that the address names, or the latest that is over."""
    quarters = finished_quarters(at=timezone.now())
    quarter = chosen(request, quarters)
    context: dict[str, Any] = {"trail": trail(_("Teilnahme in Zahlen")), "quarter": quarter}
    if quarter is not None:
        context["table"] = table_of(quarter)
        context["pills"] = [Pill(one.title, address(one), one == quarter) for one in quarters]
        context["csv_url"] = reverse("figures-csv", args=[quarter.name])
        context["xlsx_url"] = reverse("figures-xlsx", args=[quarter.name])
    return render(request, "training/figures/figures.html", context)


@own_page
@login_required
@may_see
@require_safe
def figures_sheet(request: HttpRequest, quarter: str, form: str) -> HttpResponse:
    """Give the same table to a spreadsheet."""
    found = [one for one in finished_quarters(at=timezone.now()) if one.name == quarter]
    if not found:
        raise Http404
    table = table_of(found[0])
    return sheet([table.heading, *table.rows], form=form, name=f"teilnahme-{quarter}")


def chosen(request: HttpRequest, quarters: list[Quarter]) -> Quarter | None:
    asked = request.GET.get("quarter")
    named = [one for one in quarters if one.name == asked] if asked else quarters
    if asked and not named:
        raise Http404
    return named[0] if named else None


def address(quarter: Quarter) -> str:
    return f"{reverse('figures')}?quarter={quarter.name}"


def table_of(quarter: Quarter) -> Table:
    """Return all departments by all kinds; two queries."""
    departments: list[tuple[int | None, str]] = [(one.pk, one.name) for one in Department.objects.all()]
    kinds = [(kind.value, str(kind.label)) for kind in Kind]
    return published(counted(quarter), [*departments, (None, _("ohne Organisationseinheit"))], kinds)
