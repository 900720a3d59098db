"""Whatever a real city hall answers, by whichever server, the browser is told the same."""

import sqlite3
from pathlib import Path

import pytest

from intranet.safety.headers import ALWAYS, NOTHING_RUNS
from tests.e2e import city
from tests.e2e.production import SERVERS, city_hall, policy, spoil_an_article, told

HSTS = {"Strict-Transport-Security": "max-age=31536000; includeSubDomains; preload"}
EVERYWHERE = {name: value for name, value in ALWAYS.items() if name != "Content-Security-Policy"} | HSTS

PAGES = {
    "page": ({"url": "/"}, 200),
    "kept page": ({"url": "/"}, 200),
    "page in English": ({"url": "/en/"}, 200),
    "sign-in": ({"url": "/sign-in/"}, 200),
    "missing page": ({"url": "/nirgends/"}, 404),
    "broken page": ({"url": "/BROKEN"}, 500),
    "form from elsewhere": ({"url": "/barrier/", "method": "POST", "data": {"what": "x"}}, 403),
    "large form": ({"url": "/barrier/", "method": "POST", "content": b"0" * 26_000_000}, 413),
    "strange host": ({"url": "/", "headers": {"Host": "elsewhere.example"}}, 400),
    "unreadable question": ({"url": "/search/?q=%ff%00"}, 200),
    "way to HTTPS": ({"url": "/", "headers": {"X-Forwarded-Proto": "http"}}, 301),
}
FILES = {
    "style": ({"url": "/static/STYLE"}, 200),
    "picture": ({"url": "/media/PICTURE"}, 200),
    "document": ({"url": "/documents/DOCUMENT"}, 200),
    "known document": ({"url": "/documents/DOCUMENT", "headers": {"If-None-Match": "*"}}, 304),
    "alive": ({"url": "/health/live"}, 200),
    "ready": ({"url": "/health/ready"}, 200),
}


@pytest.fixture(scope="module", params=SERVERS)
def hall(template, tmp_path_factory, request):
    """A city hall with one article that can't be shown."""
    var = city.copy(template, tmp_path_factory.mktemp(request.param) / "var")
    names = {"/BROKEN": spoil_an_article(var), "DOCUMENT": document(var), **files(var)}
    with city_hall(var, request.param) as client:
        yield client, names


def document(var: Path) -> str:
    with sqlite3.connect(var / "wandel.sqlite3") as database:
        pk, file = database.execute("SELECT id, file FROM wagtaildocs_document LIMIT 1").fetchone()
    return f"{pk}/{Path(file).name}"


def files(var: Path) -> dict[str, str]:
    style = next((var / "static").glob("wandel.*.css"))
    picture = next((var / "media" / "original_images").iterdir())
    return {"STYLE": style.name, "PICTURE": f"original_images/{picture.name}"}


@pytest.fixture
def ask(hall):
    client, names = hall

    def ask(request):
        url = request["url"]
        for name, value in names.items():
            url = url.replace(name, value)
        return client.request(**{"method": "GET", **request, "url": url})

    return ask


@pytest.mark.parametrize("name", PAGES | FILES)
def test_every_answer_has_the_headers_of_the_house(ask, name):
    request, status = (PAGES | FILES)[name]
    answer = ask(request)

    assert (answer.status_code, told(answer, *EVERYWHERE)) == (status, EVERYWHERE)


@pytest.mark.parametrize("name", PAGES)
def test_every_page_may_use_the_styles_and_scripts_of_the_house_and_no_others(ask, name):
    directives = policy(ask(PAGES[name][0]))

    assert (directives["default-src"], directives["style-src"], "unsafe" in str(directives)) == (
        "'none'",
        "'self'",
        False,
    )


@pytest.mark.parametrize("name", FILES)
def test_nothing_in_a_file_runs(ask, name):
    assert ask(FILES[name][0]).headers["content-security-policy"] == NOTHING_RUNS


def test_a_kept_page_that_has_not_changed_says_the_same_in_fewer_bytes(ask):
    kept = [ask({"url": "/"}) for _ in range(3)][-1]
    again = ask({"url": "/", "headers": {"If-None-Match": kept.headers["etag"]}})

    assert (again.status_code, again.content, policy(again)) == (304, b"", policy(kept))
    assert told(again, *EVERYWHERE) == EVERYWHERE


def test_a_document_is_saved_and_never_shown(ask):
    assert ask(FILES["document"][0]).headers["content-disposition"].startswith("attachment")


@pytest.mark.parametrize("path", ["media/documents/", "media/original_images/../documents/", "media/../"])
def test_uploads_can_only_be_reached_by_their_own_doors(ask, hall, path):
    name = hall[1]["DOCUMENT"].split("/")[1]

    assert ask({"url": f"/{path}{name}"}).status_code == 404


@pytest.mark.parametrize("name", ["page", "kept page", "missing page", "broken page", "page in English"])
def test_reading_sets_no_cookie(ask, name):
    assert ask(PAGES[name][0]).headers.get_list("set-cookie") == []


def test_monitoring_learns_nothing_but_what_it_asked(ask):
    assert ask(FILES["alive"][0]).json() == {"status": "live"}
    assert ask(FILES["ready"][0]).json() == {"status": "ready"}


def test_a_form_sets_a_cookie_that_belongs_to_this_host_alone(ask):
    (cookie,) = ask({"url": "/barrier/"}).headers.get_list("set-cookie")
    name, *attributes = cookie.split("; ")

    assert name.startswith("__Host-csrf=")
    assert {"HttpOnly", "Secure", "Path=/", "SameSite=Lax"} <= set(attributes)
    assert "Domain" not in cookie
