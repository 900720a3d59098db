"""How things stand for one person at one occurrence: the button is the explanation."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from training.signups.checks import BEFORE_ASKING, CannotSignUp, check_may_cancel
from training.signups.models import SignUp, State, Step
from training.signups.queries import free_places, last_reason, position
from training.signups.quotas import Quotas
from training.signups.wording import day_and_time


@dataclass(frozen=True)
class Deed:
    """A button: what is sent, what stands on it, and how much it weighs."""

    name: str
    title: str
    kind: str = "primary"


@dataclass(frozen=True)
class Situation:
    """A sentence and what can be done; ``asks`` where a form goes with the button."""

    sentence: str
    kind: str = "info"
    deeds: list[Deed] = field(default_factory=list)
    asks: bool = False


def situation(sign_up: SignUp, *, at: datetime) -> Situation:
    """Return how it stands; a sign-up that isn't stored yet stands for who could become one."""
    described = STATES.get(State(sign_up.state) if sign_up.state else State.CANCELLED, outside)
    return described(sign_up, at)


def outside(sign_up: SignUp, at: datetime) -> Situation:
    """Who isn't signed up reads what would happen, or why it can't."""
    try:
        for check in BEFORE_ASKING:
            check(sign_up, at)
    except CannotSignUp as reason:
        return Situation(str(reason))
    if gets_place(sign_up):
        return Situation(
            _("Es ist ein Platz für Sie frei."),
            "success",
            [Deed("sign-up", pgettext("event", "Anmelden"))],
            True,
        )
    number = sign_up.occurrence.sign_ups.waiting().count() + 1
    sentence = _("Warteliste: Sie wären Nr. {number}.").format(number=number)
    if last_reason(sign_up) == Step.Reason.EXPIRED:
        sentence = _("Das Angebot ist abgelaufen.") + " " + sentence
        return Situation(sentence, "warning", [Deed("sign-up", _("Wieder anstellen"))], True)
    return Situation(sentence, "warning", [Deed("sign-up", _("Auf die Warteliste"))], True)


def gets_place(sign_up: SignUp) -> bool:
    """Whether a place of some way is free and the department not full; a role is only chosen later."""
    occurrence = sign_up.occurrence
    return any(free_places(occurrence).values()) and Quotas(occurrence).allow(sign_up)


def waiting(sign_up: SignUp, at: datetime) -> Situation:
    sentence = _("Warteliste: Sie sind Nr. {number}.").format(number=position(sign_up))
    return Situation(sentence, "info", [Deed("cancel", _("Von der Warteliste abmelden"), "secondary")])


def offered(sign_up: SignUp, at: datetime) -> Situation:
    if sign_up.offered_until is None or sign_up.offered_until <= at:
        return Situation(_("Das Angebot ist abgelaufen."), "warning")
    until = day_and_time(sign_up.offered_until)
    sentence = _("Ein Platz ist für Sie frei geworden. Bitte antworten Sie bis {when}.").format(when=until)
    accept = Deed("accept", _("Platz annehmen"))
    return Situation(sentence, "warning", [accept, Deed("decline", _("Platz weitergeben"), "secondary")])


def confirmed(sign_up: SignUp, at: datetime) -> Situation:
    if sign_up.occurrence.ends_at <= at:
        return Situation(_("Sie waren angemeldet."))
    try:
        check_may_cancel(sign_up, at)
    except CannotSignUp as reason:
        return Situation(_("Sie sind angemeldet. {reason}").format(reason=reason), "success")
    return Situation(
        _("Sie sind angemeldet."), "success", [Deed("cancel", pgettext("event", "Abmelden"), "secondary")]
    )


def unproven(sign_up: SignUp, at: datetime) -> Situation:
    return Situation(
        _("Bitte bestätigen Sie Ihre Anmeldung. Erst dann zählt sie."),
        "warning",
        [Deed("confirm", _("Anmeldung bestätigen"))],
    )


Described = Callable[[SignUp, datetime], Situation]
STATES: dict[State, Described] = {
    State.WAITING: waiting,
    State.OFFERED: offered,
    State.CONFIRMED: confirmed,
    State.UNPROVEN: unproven,
}
