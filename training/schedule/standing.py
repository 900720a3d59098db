"""How an occurrence stands: one word, with a sign and a colour for it."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from training.schedule.models import Occurrence
from training.schedule.places import Fullness, free_places, fullness
from training.schedule.wording import day_of


@dataclass(frozen=True)
class Standing:
    """``kind`` is what the colour says: success, warning, danger or info; ``icon`` says it without colour."""

    word: str
    kind: str
    icon: str


SIGNS = {
    Fullness.FREE: ("success", "success"),
    Fullness.FEW: ("warning", "warning"),
    Fullness.NONE: ("info", "info"),
}


def is_over(occurrence: Occurrence, at: datetime) -> bool:
    return occurrence.ends_at <= at


def is_running(occurrence: Occurrence, at: datetime) -> bool:
    return occurrence.starts_at <= at < occurrence.ends_at


def is_off(occurrence: Occurrence) -> bool:
    return occurrence.state == Occurrence.State.CALLED_OFF


def standing(occurrence: Occurrence, *, at: datetime) -> Standing | None:
    """Return what somebody must know who may come; nothing of what is over."""
    if is_off(occurrence):
        return Standing(_("fiel aus") if is_over(occurrence, at) else _("fällt aus"), "danger", "danger")
    if is_over(occurrence, at):
        return None
    if is_running(occurrence, at):
        return Standing(_("läuft gerade"), "info", "clock")
    return of_sign_up(occurrence, at)


def of_sign_up(occurrence: Occurrence, at: datetime) -> Standing:
    """Return whether one can sign up and how full it is; asks for an occurrence ``with_taken``."""
    if not occurrence.needs_sign_up:
        return Standing(_("ohne Anmeldung"), "success", "success")
    if occurrence.sign_up_from and at < occurrence.sign_up_from:
        return Standing(_("Anmeldung ab %s") % day_of(occurrence.sign_up_from), "info", "clock")
    if occurrence.sign_up_until and occurrence.sign_up_until <= at:
        return Standing(_("Anmeldung beendet"), "info", "info")
    word = fullness(occurrence.places, free_places(occurrence))
    return Standing(str(word.label), *SIGNS[word])
