"""What can be asked of the box. A call is read to its end, which is cheap, and then done, which is not."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from hashlib import sha256
from typing import Any

from django.conf import settings

from feedback.box import writing
from feedback.box.envelopes import Mailbox, check_envelope, check_wrapped, readers
from feedback.box.looking import look
from feedback.box.proof import Redeemed, check_pass, check_work
from feedback.box.queries import Published
from feedback.box.shapes import count, fields, listed, one_of, point, to_bytes, written_like, yes_or_no
from feedback.box.spool import WaitingLetter
from feedback.box.weeks import week_of
from feedback.box.wire import Asked, Malformed
from feedback.box.words import DIGEST, MOST_LETTERS, THREAD, Audience, Direction, Kind, Suite

Answer = dict[str, Any]
Done = Callable[[], Answer | None]

LOOK_UP = 32  # bytes
MOST_TURNS = 1000
SHARED_AT_ONCE = 150


@dataclass(frozen=True)
class Asking:
    """What a call may go by."""

    at: datetime
    published: Published


def keys(asked: Asked, asking: Asking) -> Done:
    fields(asked)
    answer = {
        "week": week_of(asking.at),
        "gate": settings.FEEDBACK_GATE,
        "bits": settings.FEEDBACK_WORK_BITS,
        "scopes": asking.published.scopes,
        "groups": asking.published.current,
    }
    return lambda: answer


def cover(asked: Asked, asking: Asking) -> Done:
    fields(asked)
    return dict


SENT = ("thread", "look_up", "mailbox", "kind", "audience", "may_publish", "envelope")


def send(asked: Asked, asking: Asking) -> Done:
    paid_by = "pass" if settings.FEEDBACK_GATE == "passes" else "work"
    thread, look_up, mailbox, kind, audience, may_publish, envelope, paid = fields(asked, *SENT, paid_by)
    look_up, box = written_like(DIGEST, look_up), read_mailbox(mailbox)
    audience = one_of(Audience, audience)
    known = asking.published.groups | {box.name}
    letter = WaitingLetter(
        thread=written_like(THREAD, thread),
        position=0,
        look_up=look_up,
        mailbox_suite=box.suite,
        mailbox_public=mailbox["public"],
        kind=one_of(Kind, kind),
        audience=audience,
        may_publish=yes_or_no(may_publish),
        envelope=check_envelope(envelope, wanted=readers(audience, Direction.AUTHOR), known=known),
    )
    return partial(writing.send, letter=letter, paid=pay(paid, look_up, asking), at=asking.at)


def pay(paid: object, look_up: str, asking: Asking) -> Redeemed | None:
    """Return the mark of the pass, None for work. Raises Refused."""
    if settings.FEEDBACK_GATE == "passes":
        return check_pass(paid, keys=asking.published.scope_keys(), at=asking.at)
    worked(paid, "send", look_up, asking)
    return None


def worked(work: object, call: str, look_up: str, asking: Asking) -> None:
    check_work(work, call=call, look_up=look_up, bits=settings.FEEDBACK_WORK_BITS, at=asking.at)


def read_mailbox(value: object) -> Mailbox:
    suite, public = fields(value, "suite", "public")
    suite = one_of(Suite, suite)
    return Mailbox(suite, point(suite, public))


def opened(asked: Asked, call: str, asking: Asking, *names: str) -> list[Any]:
    """Return the hash of the code, and what else is asked with it. Raises Malformed or Refused."""
    look_up, work, *others = fields(asked, "look_up", "work", *names)
    code = to_bytes(look_up, LOOK_UP)
    worked(work, call, look_up, asking)
    return [sha256(code).hexdigest(), *others]


def look_again(asked: Asked, asking: Asking) -> Done:
    look_up, start, own = opened(asked, "look", asking, "from", "own")
    return partial(look, look_up=look_up, start=count(start, below=MOST_TURNS), own=yes_or_no(own))


def add(asked: Asked, asking: Asking) -> Done:
    look_up, position, envelope = opened(asked, "add", asking, "position", "envelope")
    return partial(
        writing.add,
        look_up=look_up,
        position=count(position, below=MOST_LETTERS),
        envelope=envelope,
        groups=asking.published.groups,
        at=asking.at,
    )


def share(asked: Asked, asking: Asking) -> Done:
    look_up, wrapped = opened(asked, "share", asking, "keys")
    known = {name for name in asking.published.groups if name[0] == "unit"}
    keys = {}
    for one in listed(wrapped, most=SHARED_AT_ONCE):
        direction, position, key = fields(one, "direction", "position", "key")
        check_wrapped(key, known=known)
        keys[one_of(Direction, direction), count(position, below=MOST_TURNS)] = key
    return partial(writing.share, look_up=look_up, keys=keys)


def delete(asked: Asked, asking: Asking) -> Done:
    (look_up,) = opened(asked, "delete", asking)
    return partial(writing.delete, look_up=look_up)


CALLS: dict[str, Callable[[Asked, Asking], Done]] = {
    "keys": keys,
    "cover": cover,
    "send": send,
    "look": look_again,
    "add": add,
    "share": share,
    "delete": delete,
}


def prepare(asked: Asked, asking: Asking) -> Done:
    """Return what remains to be done. Raises Malformed or Refused, which costs next to nothing."""
    call = asked.get("call")
    if not isinstance(call, str) or call not in CALLS:
        raise Malformed
    return CALLS[call]({name: value for name, value in asked.items() if name != "call"}, asking)
