"""What goes over the wire: every request has one size, every answer another, whatever they say."""

import json
from typing import Any

REQUEST, ANSWER = 32_768, 65_536  # bytes

Asked = dict[str, Any]


class Refusal(Exception):
    """Why a call is not done. It says as little as the author's browser needs."""

    status = 500
    word = "failed"


class Malformed(Refusal):
    status = 400
    word = "malformed"


class Refused(Refusal):
    """A pass, a proof of work or a code that doesn't hold, for whatever reason."""

    status = 403
    word = "refused"


class Used(Refusal):
    status = 409
    word = "used"


class Full(Refusal):
    status = 429
    word = "full"


class Busy(Refusal):
    status = 503
    word = "busy"


def read(body: bytes) -> Asked:
    """Return what is asked. Raises Malformed."""
    if len(body) != REQUEST:
        raise Malformed
    try:
        asked = json.loads(body)
    except (ValueError, RecursionError):
        raise Malformed from None
    if not isinstance(asked, dict):
        raise Malformed
    return asked


def written(answer: object) -> bytes:
    """Return the answer, filled up. Raises OverflowError for what does not fit, which no call may say."""
    said = json.dumps(answer, separators=(",", ":")).encode()
    if len(said) > ANSWER:
        raise OverflowError
    return said.ljust(ANSWER)


def refusal(reason: Refusal) -> bytes:
    return written({"error": reason.word})
