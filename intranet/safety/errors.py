"""Error pages in the house style; the plain ones ask nothing of the database: it may be what is missing."""

import sys
from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import translation

from intranet.home.context import home_url

TOO_MUCH = (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent)
NO_DATABASE = (OperationalError, InterfaceError)
LAST_WORDS = (
    "Hier ist etwas schiefgegangen, und es liegt an uns. / Something went wrong here, and it is our fault."
)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer what can't be understood, or is more than can be taken in at once."""
    return plain_page(request, 413 if isinstance(exception, TOO_MUCH) else 400)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    return render(request, "403.html", status=403)


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer a form that was not sent from one of our own pages, or from a very old one."""
    return render(request, "403_csrf.html", status=403)


def failed(request: HttpRequest) -> HttpResponse:
    """Answer where we made a mistake, or where the database doesn't answer us."""
    status = 503 if isinstance(sys.exc_info()[1], NO_DATABASE) else 500
    try:
        return plain_page(request, status)
    except Exception:  # not even the page can be made, such as without style sheets after half an update
        return HttpResponse(LAST_WORDS, content_type="text/plain; charset=utf-8", status=status)


def plain_page(request: HttpRequest, status: int) -> HttpResponse:
    """Return the error page of that status, in the language of the address; nothing else is trusted."""
    language = translation.get_language_from_path(request.path_info) or settings.LANGUAGE_CODE
    with translation.override(language):
        return HttpResponse(render_to_string(f"{status}.html", shown()), status=status)


def shown() -> dict[str, Any]:
    """Return what the page shows besides its text."""
    return {"city": settings.CITY_NAME, "home_url": home_url(), "contact_email": settings.CONTACT_EMAIL}
