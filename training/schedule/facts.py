"""What somebody must know who wants to come, as pairs of a name and what it says."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from training.schedule.models import Event, Occurrence
from training.schedule.places import WAYS, fullness
from training.schedule.standing import is_off, is_over
from training.schedule.wording import when


@dataclass(frozen=True)
class Fact:
    """``lines`` stand below each other; ``is_text`` says that editors wrote them, in their language."""

    label: str
    lines: list[str]
    is_text: bool = False


def facts_of_occurrence(occurrence: Occurrence, *, at: datetime) -> list[Fact]:
    """Return when, where and for whom; of what is over nothing that only who comes must know."""
    ahead = not (is_over(occurrence, at) or is_off(occurrence))
    facts = [
        Fact(_("Wann"), [when(occurrence)]),
        Fact(_("Wo"), places_to_be(occurrence), is_text=occurrence.room is not None),
        *facts_of_event(occurrence.event, ahead=ahead),
        Fact(_("Plätze"), numbers(occurrence) if ahead else []),
        Fact(_("Entscheidung"), decision(occurrence) if ahead else []),
        Fact(_("Hinweis"), [] if is_off(occurrence) else [occurrence.note], is_text=True),
    ]
    return told(facts)


def facts_of_event(event: Event, *, ahead: bool = True) -> list[Fact]:
    """Return what is the same for all dates; asks who leads."""
    level = [str(event.get_level_display())] if event.level else []
    return told(
        [
            Fact(_("Für wen"), [event.for_whom], is_text=True),
            Fact(_("Stufe"), level),
            Fact(_("Bitte mitbringen"), [event.to_bring] if ahead else [], is_text=True),
            Fact(_("Leitung"), [str(person) for person in event.hosts.all()]),
            Fact(_("Barrierefreiheit"), [event.access], is_text=True),
        ]
    )


def places_to_be(occurrence: Occurrence) -> list[str]:
    """Return the room with what is there, and whether one can take part from elsewhere."""
    room = occurrence.room
    online = [_("online")] if occurrence.is_online else []
    here = [f"{room}, {room.address}", room.equipment, room.access] if room else []
    return [*here, *online]


def numbers(occurrence: Occurrence) -> list[str]:
    """Return how many places there are in the room and online, and how full each is, in a word."""
    names = {"room": _("im Raum"), "online": _("online")}
    counted = [
        (way, getattr(occurrence, f"{way}_places"), getattr(occurrence, f"taken_{way}")) for way in WAYS
    ]
    return [
        f"{places} {names[way]}: {fullness(places, places - taken).label}"
        for way, places, taken in counted
        if places
    ]


def decision(occurrence: Occurrence) -> list[str]:
    """Return when it is decided whether the date takes place."""
    if occurrence.state == Occurrence.State.CONFIRMED:
        return [_("Der Termin findet statt.")]
    if occurrence.decision_on is None:
        return []
    day = date_format(occurrence.decision_on, "d.m.Y")
    said = [_("Am %s entscheidet sich, ob der Termin stattfindet.") % day]
    least = _("Dafür braucht es mindestens %s Anmeldungen.") % occurrence.fewest
    return [*said, least] if occurrence.fewest else said


def told(facts: Iterable[Fact]) -> list[Fact]:
    """Return the facts that say something, without their empty lines."""
    said = (Fact(fact.label, [line for line in fact.lines if line], fact.is_text) for fact in facts)
    return [fact for fact in said if fact.lines]
