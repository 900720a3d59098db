"""Log lines that say what went wrong and where, but not who did it or what was in it."""

import copy
import logging
import traceback
from types import TracebackType

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]

HOUSE = {"intranet", "news", "feedback", "training"}


class DiscreetFormatter(logging.Formatter):
    """Writes our own words as they are; of all others' it takes the sentence without what was filled in."""

    def format(self, record: logging.LogRecord) -> str:
        discreet = copy.copy(record)  # other handlers may need what is left out here
        discreet.exc_text = None  # they may have written the exception into the record
        discreet.msg, discreet.args = what_happened(record)
        return super().format(discreet)

    def formatException(self, ei: ExcInfo) -> str:  # noqa: N802 - the name is logging's
        """Show an exception by its class and places, not by its message, which may quote people."""
        kind, _, trace = ei
        places = [f"  {at.filename}:{at.lineno} {at.name}" for at in traceback.extract_tb(trace)]
        return "\n".join([*places, kind.__name__ if kind else ""])


def what_happened(record: logging.LogRecord) -> tuple[str, tuple[object, ...]]:
    """Return what may be said: a request by its status and route, since an address may name a person."""
    if record.name.startswith("django.security"):
        return "refused", ()
    if record.name == "django.request":
        return "%s at %s", (getattr(record, "status_code", "?"), route(record))
    if record.name == "asyncio":
        return "something was left undone", ()  # its sentences quote exceptions and addresses
    if record.name.split(".")[0] in HOUSE and isinstance(record.args, tuple):
        return str(record.msg), record.args
    return str(record.msg), ()


def route(record: logging.LogRecord) -> str:
    """Return the pattern of the address that was asked for, such as ``news/<slug>/``."""
    match = getattr(getattr(record, "request", None), "resolver_match", None)
    return match.route if match else "an unknown address"
