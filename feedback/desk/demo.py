"""Letters for the demo city. Their codes stand in demo.toml, so that one can come back for the answer."""

from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from django.db import transaction

from feedback.box.envelopes import readers, stored
from feedback.box.models import GroupKey, Letter, Thread
from feedback.box.router import BOX
from feedback.box.sealing import Place, Receipt, seal
from feedback.box.shapes import to_bytes
from feedback.box.weeks import week_of
from feedback.box.words import Audience, Direction, Group, State, Suite
from feedback.desk.models import StockAnswer
from intranet.demo.words import read
from intranet.passes.encoding import to_text

FILE = Path(__file__).with_suffix(".toml")


def load_letters(at: datetime) -> None:
    """Lay the letters into the box, once."""
    words = read(FILE)
    for letter in words["letter"]:
        lay(letter, at=at)
    for stock in words["stock"]:
        text = {"text": stock.pop("text")}
        StockAnswer.objects.get_or_create(**stock, defaults=text)


@transaction.atomic(using=BOX)
def lay(words: dict[str, Any], *, at: datetime) -> None:
    receipt = Receipt(words["receipt"])
    thread, is_new = Thread.objects.get_or_create(look_up=receipt.hashed, defaults=about(words, receipt, at))
    if not is_new:
        return
    put(thread, Direction.AUTHOR, 0, words, receipt)
    for number, answer in enumerate(words.get("answers", [])):
        put(thread, Direction.ANSWER, number, {"text": answer}, receipt)


def put(thread: Thread, direction: Direction, position: int, words: dict[str, Any], receipt: Receipt) -> None:
    content = {"text": words["text"].strip(), "topic": words.get("topic", "")}
    place = Place(thread.pk, direction, position)
    Letter.objects.create(
        thread=thread,
        direction=direction,
        position=position,
        turn=thread.letters.released().count(),
        week=thread.week,
        envelope=sealed(content, place, receipt, Audience(thread.audience)),
    )


def about(words: dict[str, Any], receipt: Receipt, at: datetime) -> dict[str, Any]:
    week = week_of(at - timedelta(weeks=words["weeks_ago"]))
    audience, state = words.get("audience", Audience.BOTH), words.get("state", State.OPEN)
    return {
        "id": sha256(receipt.look_up).hexdigest()[:32],
        "mailbox_suite": Suite.X25519,
        "mailbox_public": to_text(receipt.mailbox.public),
        "kind": words["kind"],
        "audience": audience,
        "may_publish": words.get("may_publish", False),
        "holder": Group.COUNCIL if audience == Audience.COUNCIL else words.get("holder", Group.UNIT),
        "state": state,
        "week": week,
        "last_week": week,
        "done_week": week if state == State.DONE else "",
    }


def sealed(content: dict[str, str], place: Place, receipt: Receipt, audience: Audience) -> str:
    wanted = readers(audience, Direction(place.direction))
    keys = GroupKey.objects.current().filter(group__in=wanted, suite=Suite.X25519)
    who = [(key.group, to_bytes(key.public)) for key in keys]
    return stored(seal(content, place, [*who, ("author", receipt.mailbox.public)]))
