"""The form that needs no sign-in and knows nobody, and what came of it for those who organise."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from training.feedback_forms import services
from training.feedback_forms.checks import BEFORE_ASKING, CannotAnswer, closes_at
from training.feedback_forms.forms import AnswerForm
from training.feedback_forms.links import occurrence_behind
from training.feedback_forms.queries import results
from training.schedule.models import Occurrence
from training.schedule.wording import when, where
from training.signups.checks import CannotSignUp
from training.signups.desk import organised, own_page
from training.signups.listing import about
from training.signups.wording import day_and_time

PAGE = "training/feedback_forms/form.html"


def asked_about(token: str) -> Occurrence:
    occurrence = occurrence_behind(token)
    if occurrence is None:
        raise Http404
    return occurrence


@own_page
@require_http_methods(["GET", "HEAD", "POST"])
def feedback_form(request: HttpRequest, token: str) -> HttpResponse:
    """Ask three questions; who is signed in is not looked at."""
    occurrence, at = asked_about(token), timezone.now()
    form = AnswerForm(request.POST if request.method == "POST" else None)
    try:
        for check in BEFORE_ASKING:
            check(occurrence, at)
        if request.method == "POST" and form.is_valid():
            services.answer(occurrence=occurrence, at=at, **form.cleaned_data)
            return redirect("feedback-thanks", token)
    except (CannotAnswer, CannotSignUp) as reason:
        return show(request, occurrence, form, refusal=str(reason))
    return show(request, occurrence, form)


def show(request: HttpRequest, occurrence: Occurrence, form: AnswerForm, refusal: str = "") -> HttpResponse:
    status = 409 if refusal and request.method == "POST" else 422 if form.errors else 200
    context = {"form": form, "refusal": refusal, "event": occurrence.event, "when": when(occurrence)}
    return render(request, PAGE, context | {"where": where(occurrence)}, status=status)


@own_page
@require_safe
def thanks(request: HttpRequest, token: str) -> HttpResponse:
    return render(request, "training/feedback_forms/thanks.html", {"occurrence": asked_about(token)})


@own_page
@login_required
@require_safe
def feedback(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """Show what was said to those who organise the date."""
    occurrence, at = organised(request, slug, pk), timezone.now()
    context = {
        **about(occurrence, _("Rückmeldungen")),
        "results": results(occurrence, at=at),
        "closes": day_and_time(closes_at(occurrence)) if at < closes_at(occurrence) else "",
    }
    return render(request, "training/feedback_forms/results.html", context)
