"""A log line says what and where, never who and with which words."""

import logging

import pytest
from django.conf import settings

from intranet.safety.logs import DiscreetFormatter

LOGGERS = ("django.request", "django.security", "asyncio", "intranet", "elsewhere")


@pytest.fixture
def written():
    """What the house's own handler writes while a test runs."""
    lines: list[str] = []

    class Collector(logging.Handler):
        def emit(self, record):
            lines.append(self.format(record))

    handler = Collector()
    handler.setFormatter(DiscreetFormatter("{name}: {message}", style="{"))
    loggers = [logging.getLogger(name) for name in LOGGERS]
    for logger in loggers:
        logger.addHandler(handler)
    yield lines
    for logger in loggers:
        logger.removeHandler(handler)


@pytest.mark.django_db
def test_a_page_that_fails_is_logged_without_its_address(client, written, monkeypatch):
    client.raise_request_exception = False
    monkeypatch.setattr("intranet.search.views.find", None)

    client.get("/search/?q=alma-brandis")

    assert written[0].splitlines()[0] == "django.request: 500 at search/"
    assert "alma" not in written[0]


@pytest.mark.django_db
def test_a_page_that_is_missing_is_not_logged(client, written):
    client.get("/alma-brandis/4711/?q=geheim")

    assert written == []


def test_an_exception_is_logged_without_its_message(written):
    try:
        raise ValueError("alma.brandis@musterfelden.example")
    except ValueError:
        logging.getLogger("intranet.jobs").exception("did not work")

    assert written[0].startswith("intranet.jobs: did not work\n")
    assert written[0].endswith("test_an_exception_is_logged_without_its_message\nValueError")


def test_what_another_handler_made_of_an_exception_is_not_taken_over(written):
    record = logging.makeLogRecord(
        {"name": "intranet", "levelno": logging.ERROR, "exc_info": (ValueError, ValueError("alma"), None)}
    )
    logging.Formatter().format(record)

    logging.getLogger("intranet").handle(record)

    assert written == ["intranet: \nValueError"]
    assert record.exc_text == "ValueError: alma"


def test_a_refusal_is_logged_without_what_was_sent(written):
    logging.getLogger("django.security.DisallowedHost").error("Invalid host: %s", "alma.example")

    assert written == ["django.security.DisallowedHost: refused"]


def test_what_others_fill_in_is_left_out(written):
    logging.getLogger("elsewhere").warning("Could not serve %s to %s", "/alma/", "10.0.0.7")

    assert written == ["elsewhere: Could not serve %s to %s"]


def test_what_we_fill_in_ourselves_is_said(written):
    logging.getLogger("intranet.jobs").warning("%s did not end after %d s", "the clock", 5)

    assert written == ["intranet.jobs: the clock did not end after 5 s"]


def test_a_forgotten_task_is_not_quoted(written):
    logging.getLogger("asyncio").error("Task exception was never retrieved: ValueError('alma')")

    assert written == ["asyncio: something was left undone"]


def test_every_handler_of_the_house_is_discreet_and_none_sends_mail():
    assert settings.LOGGING["handlers"] == {
        "console": {"class": "logging.StreamHandler", "formatter": "discreet"}
    }
    assert settings.LOGGING["loggers"]["django"]["handlers"] == ["console"]
    assert settings.ADMINS == []


@pytest.mark.parametrize("name", ["uvicorn.access", "granian.access", "django.server"])
def test_requests_are_not_recorded(name):
    assert settings.LOGGING["loggers"][name] == {"handlers": [], "propagate": False}
