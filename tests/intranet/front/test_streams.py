import asyncio
from collections.abc import Iterator

import pytest
from django.http import FileResponse, HttpResponse, StreamingHttpResponse
from django.urls import path

from intranet.front.streams import StreamingHandler
from tests.servers import by_asgi

PICTURE = b"pixel" * 5_000


def steps(request):
    return StreamingHttpResponse(f"Schritt {number}. " for number in range(3))


def file(request):
    return FileResponse(BytesFile(PICTURE), content_type="image/webp")


def plain(request):
    return HttpResponse("Guten Morgen")


class BytesFile:
    """A file that tells whether it was closed."""

    closed = 0

    def __init__(self, content: bytes) -> None:
        self.pieces: Iterator[bytes] = iter([content])

    def read(self, size: int = -1) -> bytes:
        return next(self.pieces, b"")

    def close(self) -> None:
        type(self).closed += 1


urlpatterns = [path("steps/", steps), path("file/", file), path("plain/", plain)]


@pytest.fixture
def get(settings):
    settings.ROOT_URLCONF = __name__
    settings.MIDDLEWARE = []
    return lambda at: asyncio.run(by_asgi(StreamingHandler(), at))


def test_a_stream_goes_out_without_a_warning(get):
    assert get("/steps/").text == "Schritt 0. Schritt 1. Schritt 2. "


def test_a_file_goes_out_whole_and_is_closed(get):
    before = BytesFile.closed

    assert get("/file/").body == PICTURE
    assert BytesFile.closed == before + 1


def test_a_plain_answer_stays_as_it_is(get):
    assert get("/plain/").text == "Guten Morgen"
