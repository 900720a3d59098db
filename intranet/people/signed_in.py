"""A cookie that says no more than that somebody is signed in, so that pages know whether to ask who."""

from typing import TypeVar

from django.conf import settings
from django.http import HttpResponseBase

Response = TypeVar("Response", bound=HttpResponseBase)


def mark(response: Response) -> Response:
    """Leave the mark for as long as the session lasts."""
    response.set_cookie(
        settings.SIGNED_IN_COOKIE_NAME,
        "1",
        max_age=settings.SESSION_COOKIE_AGE,
        secure=settings.SESSION_COOKIE_SECURE,
        samesite="Lax",
    )
    return response


def unmark(response: Response) -> Response:
    response.delete_cookie(settings.SIGNED_IN_COOKIE_NAME, samesite="Lax")
    return response
