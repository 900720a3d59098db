"""Coming in and going out."""

from typing import Any

from allauth.core.internal.httpkit import get_client_ip
from django.conf import settings
from django.contrib.auth import login, logout
from django.contrib.auth.decorators import login_required
from django.contrib.messages import get_messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.cache import cache_control, never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST, require_safe

from intranet.people import throttle
from intranet.people.forms import PasswordForm
from intranet.people.models import User
from intranet.people.own_path import own_path
from intranet.people.pieces import Pieces, menu_links, pieces
from intranet.people.signed_in import mark, unmark

SIGN_IN = "intranet/people/sign_in.html"
AGAIN = "intranet/people/again.html"


@never_cache
@require_safe
def sign_in(request: HttpRequest) -> HttpResponse:
    """Offer the ways to come in; who is in already reads as whom."""
    return offer(request, PasswordForm())


@never_cache
@login_required
@require_safe
def sign_in_again(request: HttpRequest) -> HttpResponse:
    """Offer the ways to show once more who one is."""
    return offer(request, PasswordForm(), template=AGAIN)


def offer(request: HttpRequest, form: PasswordForm, template: str = SIGN_IN, **more: Any) -> HttpResponse:
    """Show the ways to come in, with what was typed and what was wrong with it."""
    wish = request.POST.get("next") or request.GET.get("next")
    list(get_messages(request))  # Wagtail has a word on closed doors; the page says it better, and once
    context = {
        "messages": (),
        "next": own_path(wish, otherwise=""),
        "providers": settings.SIGN_IN_PROVIDERS,
        "desk": bool(settings.REMOTE_USER_HEADER),
        "form": form if settings.PASSWORD_SIGN_IN else None,
        **more,
    }
    return render(request, template, context, status=422 if form.errors else 200)


@sensitive_post_parameters("password")
@never_cache
@require_POST
def sign_in_by_password(request: HttpRequest) -> HttpResponse:
    """Let in who knows the password; who guesses has to wait."""
    tries = {"account": request.POST.get("username", ""), "address": get_client_ip(request) or ""}
    if throttle.is_throttled(**tries):
        return wait(request)
    form = PasswordForm(request.POST, request=request)
    if not form.is_valid() or form.person is None:
        throttle.count_wrong_try(**tries)
        return offer(request, form)
    throttle.forget_wrong_tries(account=tries["account"])
    return enter(request, form.person)


def wait(request: HttpRequest) -> HttpResponse:
    """Say how long; a pause is a page, too."""
    answer = render(request, "429.html", status=429)
    answer["Retry-After"] = str(throttle.ACCOUNT.seconds)
    return answer


def enter(request: HttpRequest, person: User) -> HttpResponse:
    """Begin a new session for the person, where the person wanted to go."""
    login(request, person, backend=getattr(person, "backend", settings.AUTHENTICATION_BACKENDS[0]))
    return mark(redirect(own_path(request.POST.get("next"))))


@never_cache
@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """End the session; the page one was on can be read without it."""
    logout(request)
    return unmark(redirect(own_path(request.POST.get("next"))))


@cache_control(private=True, no_store=True)
@require_safe
def me(request: HttpRequest) -> HttpResponse:
    """The one piece of a page that is not the same for everybody: who I am and what I may open."""
    response = render(
        request, "intranet/people/_me.html", {"pieces": of(request, pieces), "links": of(request, menu_links)}
    )
    is_stale = settings.SIGNED_IN_COOKIE_NAME in request.COOKIES and not request.user.is_authenticated
    return unmark(response) if is_stale else response


def of(request: HttpRequest, registered: Pieces) -> list[tuple[str, Any]]:
    return registered.of(request.user, timezone.now()) if request.user.is_authenticated else []


@require_safe
def to_sign_in(request: HttpRequest) -> HttpResponse:
    """Lead from the doors that come with Wagtail to our own."""
    wish = own_path(request.GET.get("next"), otherwise="")
    return redirect(f"{reverse('sign-in')}?{urlencode({'next': wish})}" if wish else "sign-in")


def nowhere(request: HttpRequest) -> HttpResponse:
    """Wagtail has more rooms than this house, such as reports on who did what when."""
    raise Http404
