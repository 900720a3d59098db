"""Django under ASGI without its warning about files."""

from collections.abc import AsyncIterator, Iterator
from typing import Any

from asgiref.sync import sync_to_async
from django.core.handlers.asgi import ASGIHandler
from django.http import HttpRequest, StreamingHttpResponse
from django.http.response import HttpResponseBase


class StreamingHandler(ASGIHandler):
    """Reads a synchronous stream, such as a file, piece by piece in a thread instead of all at once."""

    async def get_response_async(self, request: HttpRequest) -> HttpResponseBase:
        response: HttpResponseBase = await super().get_response_async(request)
        if isinstance(response, StreamingHttpResponse) and not response.is_async:
            response.streaming_content = pieces(iter(response))
        return response


async def pieces(stream: Iterator[Any]) -> AsyncIterator[Any]:
    """Yield what the stream yields."""
    take = sync_to_async(advance)  # in the thread of the request, which holds its database connection
    while (piece := await take(stream)) is not None:
        yield piece


def advance(stream: Iterator[Any]) -> Any:
    return next(stream, None)
