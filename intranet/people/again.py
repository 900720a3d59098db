"""What is worth protecting asks once more who sits there: an unlocked desk is not yet the person."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode

SIGNED_IN_AT = "signed_in_at"  # seconds, in the session only, which is gone with the working day

View = Callable[..., HttpResponse]


def note_sign_in(sender: Any, request: HttpRequest | None, **kwargs: Any) -> None:
    """Remember in the session when the person has shown who they are."""
    if request is not None:
        request.session[SIGNED_IN_AT] = int(timezone.now().timestamp())


def has_signed_in_since(request: HttpRequest, moment: datetime) -> bool:
    signed_in_at: int = request.session.get(SIGNED_IN_AT, 0)
    return signed_in_at >= moment.timestamp()


def signed_in_within(limit: timedelta) -> Callable[[View], View]:
    """Lead whoever signed in longer ago to do it again, and back here then."""

    def guard(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if has_signed_in_since(request, timezone.now() - limit):
                return view(request, *args, **kwargs)
            back = request.get_full_path() if request.method in {"GET", "HEAD"} else "/"
            return redirect(f"{reverse('sign-in-again')}?{urlencode({'next': back})}")

        return guarded

    return guard
