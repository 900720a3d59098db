"""Why somebody can't sign up: each rule is one function with its sentence."""

from collections.abc import Callable
from datetime import datetime

from django.utils.translation import gettext as _

from training.schedule.models import Occurrence
from training.signups.early import early
from training.signups.models import QUEUED, SignUp, State, Way
from training.signups.queries import places, same_time
from training.signups.wording import day_and_time


class CannotSignUp(Exception):
    """Why a person can't sign up, accept or cancel; ``str()`` is the sentence the person reads."""


Check = Callable[[SignUp, datetime], None]


def deadline(occurrence: Occurrence) -> datetime:
    """Return until when one can sign up and cancel; whoever comes later speaks with the hosts."""
    return min(occurrence.sign_up_until or occurrence.starts_at, occurrence.starts_at)


def check_published(sign_up: SignUp, at: datetime) -> None:
    if not sign_up.occurrence.event.is_published:
        raise CannotSignUp(_("Diese Veranstaltung ist nicht veröffentlicht."))


def check_not_called_off(sign_up: SignUp, at: datetime) -> None:
    if sign_up.occurrence.state == Occurrence.State.CALLED_OFF:
        raise CannotSignUp(_("Dieser Termin fällt aus."))


def check_not_over(sign_up: SignUp, at: datetime) -> None:
    if sign_up.occurrence.ends_at <= at:
        raise CannotSignUp(_("Dieser Termin ist vorbei."))


def check_needs_sign_up(sign_up: SignUp, at: datetime) -> None:
    if not sign_up.occurrence.needs_sign_up:
        raise CannotSignUp(_("Hier ist keine Anmeldung nötig: Kommen Sie einfach dazu."))


def check_opened(sign_up: SignUp, at: datetime) -> None:
    opens = sign_up.occurrence.sign_up_from
    if opens is not None and at < opens and not early.opens(sign_up):
        raise CannotSignUp(_("Anmeldung ab {when}").format(when=day_and_time(opens)))


def check_deadline(sign_up: SignUp, at: datetime) -> None:
    end = deadline(sign_up.occurrence)
    if end <= at:
        raise CannotSignUp(_("Die Anmeldung endete am {when}.").format(when=day_and_time(end)))


def check_not_signed_up(sign_up: SignUp, at: datetime) -> None:
    if sign_up.state in QUEUED:
        raise CannotSignUp(_("Sie sind hier schon angemeldet."))


def check_way(sign_up: SignUp, at: datetime) -> None:
    if sign_up.way not in places(sign_up.occurrence):
        only_online = sign_up.way == Way.ROOM
        raise CannotSignUp(
            _("Diesen Termin gibt es nur online.")
            if only_online
            else _("Diesen Termin gibt es nicht online.")
        )


def check_role(sign_up: SignUp, at: datetime) -> None:
    wanted = list(sign_up.occurrence.event.wanted_roles.all())
    if wanted and sign_up.role not in wanted:
        raise CannotSignUp(_("Bitte wählen Sie eine der gesuchten Rollen."))
    if not wanted and sign_up.role is not None:
        raise CannotSignUp(_("Hier werden keine Rollen gesucht."))


def check_not_elsewhere(sign_up: SignUp, at: datetime) -> None:
    other = same_time(sign_up)
    if other is not None:
        raise CannotSignUp(_("Sie sind da schon in „{title}“.").format(title=other.occurrence.event.title))


def check_unproven(sign_up: SignUp, at: datetime) -> None:
    if sign_up.state != State.UNPROVEN:
        raise CannotSignUp(_("Diese Anmeldung gilt nicht mehr. Melden Sie sich gern neu an."))


def check_may_cancel(sign_up: SignUp, at: datetime) -> None:
    end = deadline(sign_up.occurrence)
    if sign_up.state == State.CONFIRMED and end <= at:
        raise CannotSignUp(
            _("Abmelden ging bis {when}. Bitte sagen Sie der Leitung Bescheid.").format(
                when=day_and_time(end)
            )
        )


def check_offered(sign_up: SignUp, at: datetime) -> None:
    if sign_up.state != State.OFFERED:
        raise CannotSignUp(_("Für Sie ist gerade kein Platz reserviert."))
    if sign_up.offered_until is not None and sign_up.offered_until <= at:
        end = day_and_time(sign_up.offered_until)
        raise CannotSignUp(_("Das Angebot galt bis {when}.").format(when=end))


TAKING_PART = (check_not_called_off, check_not_over, check_needs_sign_up, check_way)
BEFORE_ASKING = (
    check_published,
    check_not_called_off,
    check_not_over,
    check_needs_sign_up,
    check_opened,
    check_deadline,
    check_not_signed_up,
    check_not_elsewhere,
)
SIGNING_UP = (*BEFORE_ASKING, check_way, check_role)
AFTER_ASKING = tuple(check for check in SIGNING_UP if check is not check_opened)  # it was open to who asked
