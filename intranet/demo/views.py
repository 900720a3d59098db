"""Signing in as somebody invented; production has no address that leads here."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from intranet.demo.people import as_shown, choices, find
from intranet.demo.registry import notes
from intranet.people.forms import PasswordForm
from intranet.people.views import enter, offer

SIGN_IN = "intranet/demo/sign_in.html"


@never_cache
@require_safe
def sign_in(request: HttpRequest) -> HttpResponse:
    """Offer a button for each person of the demo city."""
    return offer(
        request, PasswordForm(), template=SIGN_IN, choices=choices(), notes=[note() for note in notes]
    )


@never_cache
@login_required
@require_safe
def sign_in_again(request: HttpRequest) -> HttpResponse:
    """Offer the button of who is signed in."""
    return offer(request, PasswordForm(), template="intranet/demo/again.html", me=as_shown(request.user))


@never_cache
@require_POST
def sign_in_as(request: HttpRequest) -> HttpResponse:
    """Let anybody in as the person of the button."""
    person = find(request.POST.get("username", ""))
    if person is None:
        raise Http404
    return enter(request, person)
