"""Where somebody goes on after signing in or out: never to another house."""

import re
from asyncio import iscoroutinefunction
from collections.abc import Callable
from typing import Any

from asgiref.sync import sync_to_async
from django.http import HttpRequest, QueryDict
from django.http.response import HttpResponseBase
from django.utils.decorators import sync_and_async_middleware
from django.utils.http import url_has_allowed_host_and_scheme

WISHES = ("next", "return_url")
LONGEST = 2000
TRICKS = re.compile(r"[\\\x00-\x20\x7f-\xa0]")  # browsers read some of these as slashes, or skip them


def own_path(wish: str | None, otherwise: str = "/") -> str:
    """Return the wish if it is a path of this house, else the other address."""
    if not wish or len(wish) > LONGEST or not wish.startswith("/") or TRICKS.search(wish):
        return otherwise
    return wish if url_has_allowed_host_and_scheme(wish, allowed_hosts=None) else otherwise


@sync_and_async_middleware
def own_paths_only(get_response: Callable[[HttpRequest], Any]) -> Any:
    """Let no view, ours or another's, hear of a wish to go elsewhere."""
    if iscoroutinefunction(get_response):

        async def middleware(request: HttpRequest) -> HttpResponseBase:
            if request.method == "POST":  # its body is read in a thread
                await sync_to_async(drop_foreign_wishes)(request)
            else:
                drop_foreign_wishes(request)
            response: HttpResponseBase = await get_response(request)
            return response

        return middleware

    def sync_middleware(request: HttpRequest) -> HttpResponseBase:
        drop_foreign_wishes(request)
        response: HttpResponseBase = get_response(request)
        return response

    return sync_middleware


def drop_foreign_wishes(request: HttpRequest) -> None:
    """Empty the wishes of the address and of the form that are no path of this house."""
    said: Any = request  # Django's types know no request that is written to
    said.GET = with_own_paths(request.GET)
    if request.method == "POST":
        said.POST = with_own_paths(request.POST)


def with_own_paths(said: QueryDict) -> QueryDict:
    """Return what was said; of wishes, only what leads to a path of this house."""
    wishes = [name for name in WISHES if name in said]
    if not wishes:
        return said
    own = said.copy()
    for name in wishes:
        own.setlist(name, [own_path(wish, otherwise="") for wish in said.getlist(name)])
    own._mutable = False
    return own
