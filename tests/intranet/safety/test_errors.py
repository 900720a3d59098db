"""When something goes wrong, a page of the house says so, offers search, a way back and a contact."""

import pytest
from django.core.exceptions import PermissionDenied, RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.db import OperationalError, connection
from django.test import Client, RequestFactory

from intranet.safety import errors

MUST_STAND_THERE = [
    'role="search"',
    'href="/"',
    'href="mailto:digitalisierung@musterfelden.example"',
    "wandel.css",
]


def raising(exception):
    def view(*args, **kwargs):
        raise exception

    return view


@pytest.fixture
def barrier(monkeypatch):
    """Let the page for barriers fail; ask it as a browser does."""

    def ask(exception, path="/barrier/"):
        monkeypatch.setattr("intranet.access.views.BarrierForm", raising(exception))
        return Client(raise_request_exception=False).get(path)

    return ask


def missing(answer) -> list[str]:
    return [part for part in MUST_STAND_THERE if part not in answer.text]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("exception", "status", "title"),
    [
        (PermissionDenied, 403, "Das ist nicht für alle offen"),
        (RequestDataTooBig, 413, "Das war zu groß"),
        (TooManyFieldsSent, 413, "Das war zu groß"),
        (TooManyFilesSent, 413, "Das war zu groß"),
        (ValueError, 500, "Hier ist etwas schiefgegangen"),
        (OperationalError, 503, "Wir sind gleich wieder da"),
    ],
)
def test_each_error_is_a_page_that_leads_on(barrier, exception, status, title):
    answer = barrier(exception)

    assert (answer.status_code, f"<h1>{title}</h1>" in answer.text, missing(answer)) == (status, True, [])


@pytest.mark.django_db
def test_a_strange_host_gets_a_page_that_leads_on(client):
    answer = client.get("/", headers={"host": "elsewhere.example"})

    assert (answer.status_code, missing(answer)) == (400, [])
    assert "elsewhere" not in answer.text


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/sign-out/", "/sign-in/as/", "/sign-in/with/city/"])
def test_the_address_of_a_form_is_no_page_and_says_so(client, address):
    answer = client.get(address)

    assert (answer.status_code, answer["Allow"], missing(answer)) == (405, "POST", [])
    assert "<h1>So geht es hier nicht</h1>" in answer.text


@pytest.mark.django_db
def test_a_form_from_elsewhere_gets_a_page_that_leads_on():
    answer = Client(enforce_csrf_checks=True).post("/barrier/", {"what": "Knopf"})

    assert (answer.status_code, missing(answer)) == (403, [])
    assert "<h1>Das Formular war zu alt</h1>" in answer.text


@pytest.mark.django_db
def test_who_reads_english_is_told_in_english(barrier):
    assert "<h1>Something went wrong here</h1>" in barrier(ValueError, "/en/barrier/").text


def test_the_mistake_itself_stays_in_the_house(barrier, db):
    assert "geheim" not in barrier(ValueError("geheim")).text


@pytest.mark.parametrize("status", [400, 405, 413, 500, 503])
def test_a_plain_page_asks_nothing_of_the_database(django_assert_num_queries, db, status):
    with django_assert_num_queries(0):
        assert errors.plain_page(RequestFactory().get("/"), status).status_code == status


def test_a_database_that_is_gone_is_said_on_a_page(db, monkeypatch):
    with monkeypatch.context() as gone:
        gone.setattr(connection, "cursor", raising(OperationalError("connection refused")))
        answer = Client(raise_request_exception=False).get("/")

    assert (answer.status_code, missing(answer)) == (503, [])


def test_where_not_even_the_page_can_be_made_a_sentence_is_left(monkeypatch):
    monkeypatch.setattr(errors, "plain_page", raising(ValueError("no style sheet")))

    answer = errors.failed(RequestFactory().get("/"))

    assert (answer.status_code, answer.text) == (500, errors.LAST_WORDS)
