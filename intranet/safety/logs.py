"""Log lines that say what went wrong and where, but not who did it or what was in it."""

import logging
import traceback
from types import TracebackType

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class Discreet(logging.Filter):
    """Rewrites Django's records of requests: an address may name a person, a route never does."""

    def filter(self, record: logging.LogRecord) -> bool:
        if record.name.startswith("django.security"):
            record.msg, record.args = "refused", ()
        elif record.name == "django.request":
            status = getattr(record, "status_code", "?")
            record.msg, record.args = "%s at %s", (status, route(record))
        return True


def route(record: logging.LogRecord) -> str:
    """Return the pattern of the address that was asked for, such as ``news/<slug>/``."""
    match = getattr(getattr(record, "request", None), "resolver_match", None)
    return match.route if match else "an unknown address"


class DiscreetFormatter(logging.Formatter):
    """Shows an exception by its class and places, not by its message, which may quote people."""

    def formatException(self, ei: ExcInfo) -> str:  # noqa: N802 - the name is logging's
        kind, _, trace = ei
        places = [f"  {at.filename}:{at.lineno} {at.name}" for at in traceback.extract_tb(trace)]
        return "\n".join([*places, kind.__name__ if kind else ""])
