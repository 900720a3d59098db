"""Signing up: a page that works without JavaScript, a fragment for the pages of others, the own dates."""

from datetime import datetime
from typing import Any, cast

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_http_methods, require_safe

from intranet.people.models import User
from training.schedule.models import Occurrence
from training.schedule.queries import occurrence_to_read
from training.signups import guests, queries, services
from training.signups.answering import answer, refused
from training.signups.checks import CannotSignUp
from training.signups.forms import GuestForm, SignUpForm
from training.signups.links import link_to, sign_up_behind
from training.signups.models import SignUp
from training.signups.pages import link_context, mine_context, page_context, situation_context

PAGE = "training/signups/sign_up.html"
LONGEST_KEY = 100
own_page = cache_control(private=True, no_store=True)


def wish_of(request: HttpRequest, slug: str, pk: int) -> SignUp:
    """Return the reader's sign-up, or what could become one."""
    occurrence = occurrence_to_read(slug=slug, pk=pk)
    if occurrence is None:
        raise Http404
    mine = own_wish(request, occurrence)
    mine.occurrence = occurrence
    mine.early_key = request.GET.get("early", "")[:LONGEST_KEY]
    return mine


def own_wish(request: HttpRequest, occurrence: Occurrence) -> SignUp:
    if not request.user.is_authenticated:
        return SignUp(occurrence=occurrence)
    return queries.wish_of(request.user, occurrence)


@own_page
@require_http_methods(["GET", "HEAD", "POST"])
def sign_up(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """Say how things stand and do what the button says; what was typed is never lost."""
    wish, at = wish_of(request, slug, pk), timezone.now()
    if request.method != "POST":
        return show(request, wish, at)
    if request.user.is_authenticated:
        return act(request, wish, at)
    if settings.GUEST_DOMAINS and request.POST.get("deed") == "guest":
        return ask(request, wish, at)
    return redirect_to_login(request.get_full_path())


def show(request: HttpRequest, wish: SignUp, at: datetime, status: int = 200, **more: Any) -> HttpResponse:
    return render(request, PAGE, page_context(wish, request.user, at=at) | more, status=status)


def act(request: HttpRequest, wish: SignUp, at: datetime) -> HttpResponse:
    form = SignUpForm(wish.occurrence, request.POST)
    is_new = request.POST.get("deed") == "sign-up"
    if is_new and not form.is_valid():
        return show(request, wish, at, status=422, form=form)
    try:
        if is_new:
            told = form.cleaned_data | {"early_key": wish.early_key}
            services.sign_up(occurrence=wish.occurrence, person=cast(User, request.user), at=at, **told)
            return redirect(request.path)
        return redirect(
            "sign-up", wish.occurrence.event.slug, answer(wish, request.POST, at=at).occurrence_id
        )
    except CannotSignUp as reason:
        fresh = wish_of(request, wish.occurrence.event.slug, wish.occurrence.pk)
        more = refused(reason, request.POST) | ({"form": form} if is_new else {})
        return show(request, fresh, at, status=409, **more)


def ask(request: HttpRequest, wish: SignUp, at: datetime) -> HttpResponse:
    form = GuestForm(wish.occurrence, request.POST)
    if not form.is_valid():
        return show(request, wish, at, status=422, guest_form=form)
    try:
        guests.ask(occurrence=wish.occurrence, early_key=wish.early_key, at=at, **form.cleaned_data)
    except CannotSignUp as reason:
        return show(request, wish, at, status=409, guest_form=form, refusal=str(reason))
    return redirect("sign-up-asked", wish.occurrence.event.slug, wish.occurrence.pk)


@require_safe
def asked(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """Tell a guest to look into the mail; the same whether or not the address was known."""
    wish = wish_of(request, slug, pk)
    return render(request, "training/signups/asked.html", {"occurrence": wish.occurrence})


@own_page
@require_safe
def button(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """The piece of an occurrence's page that is the reader's own."""
    wish = wish_of(request, slug, pk)
    return render(request, "training/signups/_situation.html", situation_context(wish, at=timezone.now()))


@own_page
@require_http_methods(["GET", "HEAD", "POST"])
def by_link(request: HttpRequest, token: str) -> HttpResponse:
    """Let whoever got the mail answer without signing in; looking changes nothing."""
    wish, at = sign_up_behind(token), timezone.now()
    if wish is None or not wish.occurrence.event.is_published:
        raise Http404
    status, more = 200, {}
    if request.method == "POST":
        try:
            return redirect(link_to(answer(wish, request.POST, at=at)))
        except CannotSignUp as reason:
            status, more = 409, refused(reason, request.POST)
            wish.refresh_from_db(fields=["state", "number", "offered_until"])
    return render(request, PAGE, link_context(wish, at=at) | more, status=status)


@own_page
@login_required
@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    return render(
        request, "training/signups/mine.html", mine_context(cast(User, request.user), at=timezone.now())
    )
