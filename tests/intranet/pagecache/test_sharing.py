"""A view vows; the vow holds the time and the parameters of everything on the page."""

from datetime import UTC, datetime

import pytest
from django.http import HttpResponse, HttpResponseNotFound, StreamingHttpResponse
from django.template import engines
from django.template.response import TemplateResponse
from django.test import RequestFactory

from intranet.pagecache import sharing
from intranet.pagecache.mark import HEADER, Mark
from intranet.pagecache.sharing import good_until, next_turn, same_for_everyone

NOW = datetime(2026, 11, 23, 7, 32, 10, tzinfo=UTC)
TURN = datetime(2026, 11, 23, 7, 40, tzinfo=UTC)
SOON = datetime(2026, 11, 23, 7, 35, tzinfo=UTC)


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    monkeypatch.setattr(sharing.timezone, "now", lambda: NOW)


@pytest.fixture
def request_(rf: RequestFactory):
    return rf.get("/")


def vow_of(view, request):
    response = view(request)
    if hasattr(response, "render"):
        response.render()
    return Mark.parse(response.headers[HEADER]) if HEADER in response.headers else None


def test_a_view_vows_for_its_parameters_until_the_next_ten_minutes(request_):
    view = same_for_everyone("page", "tag")(lambda request: HttpResponse("Guten Morgen"))

    assert vow_of(view, request_) == Mark(TURN.timestamp(), frozenset({"page", "tag"}))


def test_a_page_is_good_until_the_first_thing_on_it_ends(request_):
    @same_for_everyone()
    def view(request):
        for instant in (TURN, SOON, None, TURN):
            good_until(request, instant)
        return HttpResponse("Karte")

    assert vow_of(view, request_) == Mark(SOON.timestamp())


def test_what_the_template_shows_counts_too(request_):
    def banner():
        good_until(request_, SOON)
        return "Wasser abgestellt"

    template = engines["django"].from_string("{{ banner }}")
    view = same_for_everyone()(lambda request: TemplateResponse(request, template, {"banner": banner}))

    assert vow_of(view, request_) == Mark(SOON.timestamp())


def test_the_browser_is_told_to_ask_again(request_):
    response = same_for_everyone()(lambda request: HttpResponse("Guten Morgen"))(request_)

    assert response.headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize(
    "response", [HttpResponseNotFound("?"), HttpResponse(status=302), StreamingHttpResponse(["endlos"])]
)
def test_only_a_whole_page_is_vowed_for(request_, response):
    assert vow_of(same_for_everyone()(lambda request: response), request_) is None


def test_a_preview_is_never_kept(request_):
    request_.is_preview = True

    assert vow_of(same_for_everyone()(lambda request: HttpResponse("Entwurf")), request_) is None


def test_midnight_ends_every_page():
    midnight_in_berlin = datetime(2026, 11, 23, 23, tzinfo=UTC)

    assert next_turn(datetime(2026, 11, 23, 22, 59, 59, tzinfo=UTC)) == midnight_in_berlin.timestamp()


def test_what_is_meant_for_one_person_waits_for_a_page_of_their_own(request_):
    request_._messages = ["Ihr Platz ist gesichert."]
    view = same_for_everyone()(lambda request: HttpResponse(str(getattr(request, "_messages", "nothing"))))

    assert view(request_).content == b"nothing"
