"""Static files and uploaded pictures come from either server alike, without Django."""

import asyncio
import gzip
from pathlib import Path

import pytest

from intranet.front.asgi import AsgiFiles
from intranet.front.files import Files, static_files, uploaded_pictures
from intranet.front.wsgi import WsgiFiles
from intranet.safety.headers import ALWAYS
from tests.servers import Answer, by_asgi, by_wsgi

STYLE = "p { color: var(--text) }\n" * 100
HASHED = "/static/wandel.0123456789ab.css"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name, content in {
        "static/wandel.0123456789ab.css": STYLE.encode(),
        "static/wandel.0123456789ab.css.gz": gzip.compress(STYLE.encode()),
        "static/wandel.css": STYLE.encode(),
        "media/images/rathaus.webp": b"RIFF",
        "media/documents/lohn.pdf": b"%PDF",
        "media/images/seite.html": b"<script>",
        "secret.png": b"not uploaded",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    return tmp_path


async def asgi_django(scope, receive, send):
    await send({"type": "http.response.start", "status": 404, "headers": [(b"from", b"django")]})
    await send({"type": "http.response.body", "body": b""})


def wsgi_django(environ, start_response):
    start_response("404 Not Found", [("from", "django")])
    return [b""]


@pytest.fixture(params=["asgi", "wsgi"])
def get(request, root):
    files = Files(
        {
            "/static/": static_files(root / "static", "/static/"),
            "/media/": uploaded_pictures(root / "media", "/media/"),
        }
    )
    asgi, wsgi = AsgiFiles(asgi_django, files), WsgiFiles(wsgi_django, files)

    def get(path: str, **more: str) -> Answer:
        if request.param == "asgi":
            return asyncio.run(by_asgi(asgi, path, **more))
        return by_wsgi(wsgi, path, **more)

    return get


def test_a_static_file_is_served(get):
    answer = get("/static/wandel.css")

    assert (answer.status, answer.text) == (200, STYLE)


def test_a_file_with_a_hash_in_its_name_is_kept_for_ever(get):
    assert get(HASHED).headers["cache-control"] == "max-age=315360000, public, immutable"


def test_a_file_without_a_hash_is_asked_for_again(get):
    assert get("/static/wandel.css").headers["cache-control"] == "max-age=60, public"


def test_a_browser_gets_the_compressed_file(get):
    answer = get(HASHED, accept_encoding="gzip, br")

    assert (answer.headers["content-encoding"], gzip.decompress(answer.body)) == ("gzip", STYLE.encode())


def test_a_browser_that_has_the_file_gets_304(get):
    tag = get(HASHED).headers["etag"]
    answer = get(HASHED, if_none_match=tag)

    assert (answer.status, answer.body) == (304, b"")


def test_head_gets_no_body(get):
    answer = get(HASHED, method="HEAD")

    assert (answer.status, answer.headers["content-length"], answer.body) == (200, str(len(STYLE)), b"")


def test_a_part_of_a_file_is_served(get):
    answer = get("/static/wandel.css", range="bytes=0-9")

    assert (answer.status, answer.text) == (206, STYLE[:10])


def test_a_file_is_not_posted_to(get):
    assert get(HASHED, method="POST").status == 405


def test_an_uploaded_picture_is_served_for_a_week(get):
    answer = get("/media/images/rathaus.webp")

    assert (answer.status, answer.body) == (200, b"RIFF")
    assert answer.headers["content-type"] == "image/webp"
    assert answer.headers["cache-control"] == "max-age=604800, public"


@pytest.mark.parametrize("more", [{}, {"if_none_match": "tag"}, {"method": "POST"}, {"range": "bytes=9-1"}])
@pytest.mark.parametrize("path", [HASHED, "/media/images/rathaus.webp"])
def test_no_script_runs_in_a_file_whatever_the_answer(get, path, more):
    if "if_none_match" in more:
        more = {"if_none_match": get(path).headers["etag"]}

    sent = get(path, **more).headers
    assert {name: sent[name.lower()] for name in ALWAYS} == ALWAYS


@pytest.mark.parametrize(
    "path",
    [
        "/media/documents/lohn.pdf",
        "/media/images/seite.html",
        "/media/images/",
        "/media/images/fehlt.png",
        "/media/../secret.png",
        "/media/images/../../secret.png",
        "/media//images/rathaus.webp",
        "/media/images\\rathaus.webp",
        "/media/\x00.png",
        "/media/" + "a" * 300 + ".png",
        "/static/",
        "/static/fehlt.css",
        "/static/../secret.png",
        "/secret.png",
        "/",
    ],
)
def test_everything_else_is_for_django(get, path):
    assert get(path).headers == {"from": "django"}


def test_a_house_that_has_collected_nothing_serves_nothing(tmp_path):
    assert static_files(tmp_path / "missing", "/static/")("/static/wandel.css") is None
