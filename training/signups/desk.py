"""The page of those who organise: who comes, who waits, what they need."""

from datetime import datetime
from typing import cast

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_http_methods, require_safe

from intranet.people.models import User
from intranet.reports.sheets import sheet
from training.schedule.models import Occurrence
from training.schedule.queries import occurrence_to_read
from training.schedule.services import call_off, confirm
from training.signups.answering import chosen, refused
from training.signups.calling_off import preview_context, reason_in
from training.signups.checks import CannotSignUp
from training.signups.exporting import rows_of
from training.signups.listing import list_context
from training.signups.models import SignUp
from training.signups.moving import BY_ORGANISERS, move
from training.signups.organising import add, may_organise, named, remove, tick

own_page = cache_control(private=True, no_store=True)


def organised(request: HttpRequest, slug: str, pk: int) -> Occurrence:
    """Return the occurrence for those who organise it; others are refused."""
    occurrence = occurrence_to_read(slug=slug, pk=pk)
    if occurrence is None:
        raise Http404
    if not may_organise(cast(User, request.user), occurrence):
        raise PermissionDenied
    return occurrence


@own_page
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def people(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """Show the list and do what its buttons say."""
    occurrence, at = organised(request, slug, pk), timezone.now()
    status, more = 200, {}
    if request.method == "POST":
        try:
            if asks_first(request.POST):
                context = preview_context(occurrence, reason_in(request.POST), at=at)
                return render(request, "training/signups/call_off.html", context)
            act(occurrence, request.POST, at=at)
            return redirect(request.path)
        except CannotSignUp as reason:
            status, more = 409, refused(reason, request.POST) | {"typed": request.POST}
    context = list_context(occurrence, at=at) | more
    return render(request, "training/signups/people.html", context, status=status)


def asks_first(sent: QueryDict) -> bool:
    """Whether something was asked for that nobody does without having seen what follows."""
    return sent.get("deed") == "no-go" and "sure" not in sent


def act(occurrence: Occurrence, sent: QueryDict, *, at: datetime) -> None:
    """Do what the button says. Raises CannotSignUp."""
    deed = sent.get("deed", "")
    if deed == "add":
        add(occurrence=occurrence, person=named(sent.get("who", "")), at=at)
    elif deed == "remove":
        remove(sign_up=one_of(occurrence, sent.get("sign_up", "")), at=at)
    elif deed == "move":
        shift(occurrence, sent, at=at)
    elif deed == "tick":
        there = set(sent.getlist("came"))
        came = {pk: str(pk) in there for pk in occurrence.sign_ups.confirmed().values_list("pk", flat=True)}
        tick(occurrence=occurrence, came=came, at=at)
    elif deed == "go":
        confirm(occurrence=occurrence, at=at)
    elif deed == "no-go":
        call_off(occurrence=occurrence, at=at, note=reason_in(sent))


def shift(occurrence: Occurrence, sent: QueryDict, *, at: datetime) -> None:
    """Move somebody to another date. Raises CannotSignUp."""
    theirs = one_of(occurrence, sent.get("sign_up", ""))
    to = chosen(occurrence, sent.get("to", ""), at=at)
    move(sign_up=theirs, to=to, at=at, may_wait="sure" in sent, rules=BY_ORGANISERS)


def one_of(occurrence: Occurrence, number: str) -> SignUp:
    found = [one for one in occurrence.sign_ups.all() if str(one.pk) == number]
    if not found:
        raise CannotSignUp(_("Diese Anmeldung gibt es nicht mehr."))
    return found[0]


@own_page
@login_required
@require_safe
def people_sheet(request: HttpRequest, slug: str, pk: int, form: str) -> HttpResponse:
    """Give the list to a spreadsheet."""
    return sheet(rows_of(organised(request, slug, pk)), form=form, name=f"{slug}-{pk}")
