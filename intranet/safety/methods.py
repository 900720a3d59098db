"""Who opens the address of a form as if it were a page is told so; Django sends an empty page."""

from asyncio import iscoroutinefunction
from typing import Any

from django.http import HttpRequest, HttpResponseNotAllowed
from django.http.response import HttpResponseBase
from django.utils.decorators import sync_and_async_middleware

from intranet.safety.errors import plain_page


@sync_and_async_middleware
def say_what_is_not_taken(get_response: Any) -> Any:
    """Fill the empty page; what it says about the methods that are taken stays."""
    if iscoroutinefunction(get_response):

        async def middleware(request: HttpRequest) -> HttpResponseBase:
            return filled(await get_response(request), request)

        return middleware

    def sync_middleware(request: HttpRequest) -> HttpResponseBase:
        return filled(get_response(request), request)

    return sync_middleware


def filled(response: HttpResponseBase, request: HttpRequest) -> HttpResponseBase:
    if isinstance(response, HttpResponseNotAllowed) and not response.content:
        response.content = plain_page(request, 405).content
    return response
