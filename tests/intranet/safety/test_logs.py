"""A log line says what and where, never who and with which words."""

import logging

import pytest

from intranet.safety.logs import Discreet, DiscreetFormatter


@pytest.fixture
def written():
    """What the house's own handler writes while a test runs."""
    lines: list[str] = []

    class Collector(logging.Handler):
        def emit(self, record):
            lines.append(self.format(record))

    handler = Collector()
    handler.addFilter(Discreet())
    handler.setFormatter(DiscreetFormatter("{name}: {message}", style="{"))
    loggers = [logging.getLogger(name) for name in ("django.request", "django.security", "house")]
    for logger in loggers:
        logger.addHandler(handler)
    yield lines
    for logger in loggers:
        logger.removeHandler(handler)


@pytest.mark.django_db
def test_a_missing_page_is_logged_without_its_address(client, written):
    client.get("/alma-brandis/4711/?q=geheim")

    assert written == ["django.request: 404 at ^((?:[\\w\\-]+/)*)$"]


def test_an_exception_is_logged_without_its_message(written):
    try:
        raise ValueError("alma.brandis@musterfelden.example")
    except ValueError:
        logging.getLogger("house").exception("did not work")

    assert written[0].startswith("house: did not work\n")
    assert written[0].endswith("test_an_exception_is_logged_without_its_message\nValueError")


def test_a_refusal_is_logged_without_what_was_sent(written):
    logging.getLogger("django.security.DisallowedHost").error("Invalid host: %s", "alma.example")

    assert written == ["django.security.DisallowedHost: refused"]
