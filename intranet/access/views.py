from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from intranet.access import services
from intranet.access.forms import BarrierForm


def report(request: HttpRequest) -> HttpResponse:
    """Show the form and pass on what was written; what was typed is never lost."""
    if request.method != "POST":
        return show(request, BarrierForm(initial={"where": request.GET.get("page", "")[:300]}))
    form = BarrierForm(request.POST)
    if not form.is_valid():
        return show(request, form, status=422)
    try:
        services.report_barrier(**form.cleaned_data)
    except services.CannotReport as reason:
        form.add_error(None, str(reason))
        return show(request, form, status=503)
    return redirect("barrier-reported")


def reported(request: HttpRequest) -> HttpResponse:
    return render(request, "intranet/access/reported.html")


def show(request: HttpRequest, form: BarrierForm, status: int = 200) -> HttpResponse:
    return render(request, "intranet/access/report.html", {"form": form}, status=status)
