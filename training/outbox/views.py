"""The outbox of a date: write, look at the mail and at who gets it, release."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from training.outbox import services
from training.outbox.checks import CannotRelease
from training.outbox.forms import LetterForm
from training.outbox.models import Letter
from training.outbox.pages import draft_context, letter_context, letter_url, list_context
from training.outbox.queries import letter_of, letters_of
from training.schedule.models import Occurrence
from training.signups.desk import organised, own_page

PAGE = "training/outbox/letter.html"
FORM = "training/outbox/write.html"


@own_page
@login_required
@require_safe
def outbox(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    occurrence = organised(request, slug, pk)
    context = list_context(occurrence, list(letters_of(occurrence)))
    return render(request, "training/outbox/list.html", context)


@own_page
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def write(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """Keep what is written as a draft; nothing leaves."""
    occurrence = organised(request, slug, pk)
    form = LetterForm(sent(request), initial={"states": ["confirmed"]})
    if request.method == "POST" and form.is_valid():
        return redirect(letter_url(occurrence, services.write(occurrence=occurrence, **form.cleaned_data)))
    context = draft_context(occurrence, form)
    return render(request, FORM, context, status=422 if form.errors else 200)


@own_page
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, slug: str, pk: int, letter: int) -> HttpResponse:
    """Change a draft; what was typed is never lost, also where somebody released it meanwhile."""
    occurrence = organised(request, slug, pk)
    found = found_letter(occurrence, letter)
    words = {"states": found.states, "subject": found.subject, "text": found.text}
    form = LetterForm(sent(request), initial=words)
    if request.method == "POST" and form.is_valid():
        try:
            services.rewrite(letter=found, **form.cleaned_data)
            return redirect(letter_url(occurrence, found))
        except CannotRelease as reason:
            context = draft_context(occurrence, form) | {"refusal": str(reason)}
            return render(request, FORM, context, status=409)
    return render(request, FORM, draft_context(occurrence, form), status=422 if form.errors else 200)


@own_page
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def letter(request: HttpRequest, slug: str, pk: int, letter: int) -> HttpResponse:
    """Show the mail as it will be and who gets it, and do what the buttons say."""
    occurrence = organised(request, slug, pk)
    found = found_letter(occurrence, letter)
    if request.method != "POST":
        return show(request, occurrence, found)
    try:
        return act(request, occurrence, found)
    except CannotRelease as reason:
        return show(request, occurrence, found_letter(occurrence, letter), status=409, refusal=str(reason))


def act(request: HttpRequest, occurrence: Occurrence, found: Letter) -> HttpResponse:
    deed = request.POST.get("deed", "")
    if deed == "discard":
        services.discard(letter=found)
        return redirect("outbox", occurrence.event.slug, occurrence.pk)
    if deed != "release":
        raise CannotRelease(_("Das geht hier gerade nicht. So steht es jetzt:"))
    version = request.POST.get("version", "")
    services.release(letter=found, version=version, at=timezone.now())
    return redirect(letter_url(occurrence, found))


def show(
    request: HttpRequest, occurrence: Occurrence, found: Letter, status: int = 200, **more: Any
) -> HttpResponse:
    return render(request, PAGE, letter_context(occurrence, found) | more, status=status)


def sent(request: HttpRequest) -> QueryDict | None:
    return request.POST if request.method == "POST" else None


def found_letter(occurrence: Occurrence, pk: int) -> Letter:
    found = letter_of(occurrence, pk)
    if found is None:
        raise Http404
    return found
