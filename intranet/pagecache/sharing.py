"""How a view vows that its page is the same for everybody."""

from collections.abc import Callable
from datetime import datetime
from functools import wraps
from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.template.response import SimpleTemplateResponse
from django.utils import timezone
from django.utils.cache import patch_cache_control
from wagtail.models import Page

from intranet.pagecache.mark import HEADER, Mark

View = Callable[..., HttpResponseBase]
LONGEST = 600.0  # seconds; midnight is a multiple of it, so "heute" is never yesterday


def same_for_everyone(*parameters: str) -> Callable[[View], View]:
    """Let the page cache keep what the view answers; `parameters` are all that it reads from the query.

    The view is asked as nobody: it must show neither person nor session, nor a form with a CSRF token.
    """

    def decorate(view: View) -> View:
        @wraps(view)
        def shared(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            without_messages(request)
            return vow(request, view(request, *args, **kwargs), parameters)

        return shared

    return decorate


class SameForEveryone(Page):
    """A Wagtail page that the page cache keeps; `shared_parameters` are all that it reads from the query."""

    shared_parameters: tuple[str, ...] = ()

    class Meta:
        abstract = True

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        without_messages(request)
        response: HttpResponseBase = super().serve(request, *args, **kwargs)
        return vow(request, response, self.shared_parameters)


def without_messages(request: HttpRequest) -> None:
    """Keep what is meant for one person for that person's next own page."""
    vars(request).pop("_messages", None)


def good_until(request: HttpRequest, instant: datetime | None) -> None:
    """Say while rendering that the page looks different from this instant on; None says that it doesn't."""
    if instant is not None:
        request.good_until = min(instant.timestamp(), until(request))  # type: ignore[attr-defined]


def until(request: HttpRequest) -> float:
    return getattr(request, "good_until", float("inf"))


def vow(request: HttpRequest, response: HttpResponseBase, parameters: tuple[str, ...]) -> HttpResponseBase:
    """Mark the response when all of it is rendered, since rendering may still shorten its time."""
    if getattr(request, "is_preview", False) or response.streaming or response.status_code != 200:
        return response

    def mark(rendered: HttpResponseBase) -> None:
        patch_cache_control(rendered, no_cache=True)
        end = min(until(request), next_turn(timezone.now()))
        rendered.headers[HEADER] = str(Mark(end, frozenset(parameters)))

    if isinstance(response, SimpleTemplateResponse):
        response.add_post_render_callback(mark)
    else:
        mark(response)
    return response


def next_turn(now: datetime) -> float:
    """Return the next full ten minutes: what was changed past the code is seen by then."""
    return (now.timestamp() // LONGEST + 1) * LONGEST
