"""What the pages of the desk show: sealed letters, and what a browser needs to open and answer them."""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.paginator import Paginator
from django.http import QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _

from feedback.box.envelopes import AUTHOR, readers
from feedback.box.models import GroupKey, Letter, Thread
from feedback.box.queries import ending_soon
from feedback.box.shapes import key_id, to_bytes
from feedback.box.words import Audience, Direction, Group, State, Suite
from feedback.desk.filters import Filters
from feedback.desk.models import StockAnswer
from feedback.desk.queries import drafts_by, listed, threads_for
from feedback.keys.models import SealedKeys
from feedback.outcomes.addresses import outcomes_url
from feedback.outcomes.tables import latest_tables
from feedback.outcomes.writing import writing_url
from intranet.home.context import home_url
from intranet.home.trail import Step
from intranet.people.models import User

PAGE_SIZE = 20


@dataclass(frozen=True)
class Row:
    """One thread as the inbox shows it, with its first letter, whose beginning it shows too."""

    thread: Any
    first: Letter
    when: str


@dataclass(frozen=True)
class Ending:
    """A thread that is soon deleted."""

    thread: Thread
    when: str


@dataclass(frozen=True)
class Sheet:
    """One letter as the page carries it."""

    letter: Letter
    when: str
    is_own: bool = False  # written by who looks at it, and not released


def frame(person: User, groups: Collection[Group], *titles: str) -> dict[str, Any]:
    """Return what every page of the desk has: the way to it, and the keys that the person can open."""
    seals = SealedKeys.objects.filter(reader=person, group__in=groups)
    return {
        "trail": trail(*titles),
        "seals": json.dumps([{"group": seal.group, "seal": seal.sealed} for seal in seals]),
        "has_keys": bool(seals),
        "published": json.dumps(published_keys()),
    }


def published_keys() -> dict[str, list[str]]:
    """Return the names of the keys that authors seal for now; a browser that opened its own compares them."""
    current: dict[str, list[str]] = {}
    for key in GroupKey.objects.current().order_by("group", "suite"):
        current.setdefault(key.group, []).append(key.key_id)
    return current


def inbox(groups: Collection[Group], query: QueryDict, *, at: datetime) -> dict[str, Any]:
    filters = Filters.asked(query)
    threads = listed(filters.narrow(threads_for(groups)))
    pages = Paginator(threads, PAGE_SIZE).get_page(query.get("page"))
    return {
        "filters": filters.shown(),
        "kept": filters.kept,
        "pages": pages,
        "rows": with_first(pages),
        "ending": ending(groups, at=at),
        "tables": latest_tables(),
        "outcomes_url": outcomes_url(),
    }


def ending(groups: Collection[Group], *, at: datetime) -> list[Ending]:
    """Return what is deleted within four weeks; readers may still answer, or keep a summary of it."""
    threads = ending_soon(at=at) & threads_for(groups)
    return [Ending(one, in_words(one.week)) for one in threads.order_by("last_week", "pk")]


def with_first(threads: Iterable[Thread]) -> list[Row]:
    """Return each thread with its first letter; one query more."""
    threads = list(threads)
    first = Letter.objects.filter(thread__in=threads, direction=Direction.AUTHOR, position=0)
    letters = {letter.thread_id: letter for letter in first}
    return [Row(one, letters[one.pk], in_words(one.last_week)) for one in threads if one.pk in letters]


def in_words(week: str) -> str:
    """Return a week as people say it."""
    year, number = week.split("-W")
    return _("KW {number}/{year}").format(number=int(number), year=year)


def dialogue(thread: Thread, person: User, groups: Collection[Group]) -> dict[str, Any]:
    letters = list(thread.letters.order_by("turn", "position"))
    own = drafts_by(person, thread)
    released = [one for one in letters if one.turn is not None]
    drafts = [one for one in letters if one.direction == Direction.ANSWER and one.turn is None]
    notes = [one for one in letters if one.direction == Direction.NOTE]
    return {
        "thread": thread,
        "when": in_words(thread.week),
        "sheets": [Sheet(letter, in_words(letter.week)) for letter in released],
        "drafts": [Sheet(letter, "", letter.position in own) for letter in drafts],
        "notes": [Sheet(letter, in_words(letter.week)) for letter in notes],
        "answer_at": sum(one.direction == Direction.ANSWER for one in letters),
        "note_at": len(notes),
        "readers": json.dumps(readers_of(thread, Direction.ANSWER)),
        "note_readers": json.dumps(readers_of(thread, Direction.NOTE)),
        "stock": StockAnswer.objects.filter(group__in=groups),
        "states": State.choices,
        "other": other_holder(thread),
        "report_url": writing_url(person) if thread.may_publish else "",
    }


def readers_of(thread: Thread, direction: Direction) -> list[dict[str, str]]:
    """Return for whom a letter in the thread is sealed, each with one public key."""
    wanted = readers(Audience(thread.audience), direction)
    keys = GroupKey.objects.current().filter(group__in=wanted, suite=Suite.X25519).order_by("group")
    found = [{"for": key.group, "key": key.key_id, "suite": key.suite, "public": key.public} for key in keys]
    return found + ([mailbox(thread)] if AUTHOR in wanted else [])


def mailbox(thread: Thread) -> dict[str, str]:
    name = key_id(to_bytes(thread.mailbox_public))
    return {"for": AUTHOR, "key": name, "suite": thread.mailbox_suite, "public": thread.mailbox_public}


def other_holder(thread: Thread) -> Group | None:
    """Return to whom the thread can be handed over."""
    if thread.audience == Audience.COUNCIL:
        return None
    return Group.COUNCIL if thread.holder == Group.UNIT else Group.UNIT


def trail(*titles: str) -> list[Step]:
    """Return the way from the start page to the desk and on."""
    desk_url = reverse("feedback-desk") if titles else ""
    return [
        Step(_("Start"), home_url()),
        Step(_("Rückmeldungen lesen"), desk_url),
        *(Step(one, "") for one in titles),
    ]
