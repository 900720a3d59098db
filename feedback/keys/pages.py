"""What the pages about keys show."""

import json
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from feedback.box.words import Group
from feedback.keys.ceremonies import Ceremony
from feedback.keys.models import GroupKeys, SealedKeys
from feedback.keys.proof import question
from feedback.keys.queries import latest_generation, seal_of, seals_by_reader, strangers
from intranet.home.context import home_url
from intranet.home.trail import Step
from intranet.people.models import User


@dataclass(frozen=True)
class Reader:
    """Somebody who can open keys: all, or not the newest."""

    person: User
    is_up_to_date: bool
    is_stranger: bool


@dataclass(frozen=True)
class Ring:
    """A group's keys as one of its members sees them."""

    group: Group
    generation: int
    readers: list[Reader]
    is_mine: bool

    @property
    def is_missing(self) -> bool:
        return self.generation == 0


def ring(group: Group, person: User) -> Ring:
    seals = list(seals_by_reader(group))
    left = {seal.pk for seal in strangers(group, seals=seals)}
    newest = latest_generation(group)
    readers = [
        Reader(seal.reader, seal.generation == newest, seal.pk in left) for seal in seals if seal.reader
    ]
    return Ring(group, newest, readers, any(r.is_up_to_date and r.person == person for r in readers))


def overview_context(groups: list[Group], person: User) -> dict[str, Any]:
    return {"trail": trail(), "rings": [ring(group, person) for group in groups]}


def ceremony_context(name: str, ceremony: Ceremony, group: Group, person: User) -> dict[str, Any]:
    """Return what the page of a ceremony carries: what there is to open, and the question to answer."""
    keys = GroupKeys.objects.of(group).latest_first().first()
    recovery = SealedKeys.objects.of(group).recovery().first()
    seal = recovery if ceremony.opens == "recovery" else seal_of(group, person)
    return {
        "trail": trail(ceremony.title),
        "ceremony": ceremony,
        "group": group,
        "seal": json.dumps(seal.sealed) if seal else "",
        "question": question(keys) if keys and ceremony.opens else None,
        "makes_keys": name in {"begin", "renew"},
    }


def trail(*titles: Any) -> list[Step]:
    """Return the way from the start page to the keys and on."""
    keys_url = reverse("feedback-keys") if titles else ""
    steps = [Step(_("Start"), home_url()), Step(_("Schlüssel der Rückmeldungen"), keys_url)]
    return [*steps, *(Step(str(title), "") for title in titles)]
