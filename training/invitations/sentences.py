"""What has happened, as a letter says it first."""

from django.utils.translation import gettext as _

from training.signups.models import SignUp, State, Step
from training.signups.wording import day_and_time

Reason = Step.Reason


def subject(sign_up: SignUp, reason: str) -> str:
    """Return the first word of the subject."""
    if sign_up.state == State.CANCELLED:
        return _("Fällt aus") if reason == Reason.CALLED_OFF else _("Abgemeldet")
    names = {
        State.CONFIRMED: _("Ihr Platz"),
        State.OFFERED: _("Platz frei"),
        State.WAITING: _("Warteliste"),
    }
    return names[State(sign_up.state)]


def sentence(sign_up: SignUp, reason: str) -> str:
    if sign_up.state == State.CANCELLED:
        return why_gone(reason)
    if sign_up.state == State.CONFIRMED:
        return _("Sie haben einen Platz. So steht der Termin jetzt fest:")
    if sign_up.state == State.OFFERED and sign_up.offered_until is not None:
        until = day_and_time(sign_up.offered_until)
        return _(
            "Für Sie ist ein Platz frei geworden. Wir halten ihn bis {until} für Sie frei. "
            "Ohne Ihre Antwort geht er danach an die Nächsten, und Sie stehen nicht mehr auf der Liste."
        ).format(until=until)
    return _("Sie stehen auf der Warteliste. Wird ein Platz frei, bieten wir ihn Ihnen an.")


def why_gone(reason: str) -> str:
    said = {
        Reason.CALLED_OFF: _("Der Termin fällt aus. Das tut uns leid."),
        Reason.EXPIRED: _(
            "Die Zeit für Ihre Antwort ist um. Der Platz ging an die Nächsten auf der Liste. "
            "Möchten Sie noch kommen? Dann stellen Sie sich gern wieder an."
        ),
        Reason.REMOVED: _("Die Veranstaltung hat Sie abgemeldet. Fragen dazu beantwortet die Stelle gern."),
        Reason.SHIFTED_AWAY: _(
            "Die Veranstaltung hat Sie auf einen anderen Termin gesetzt. Hier sind Sie abgemeldet."
        ),
        Reason.MOVED_AWAY: _("Sie haben zu einem anderen Termin gewechselt. Hier sind Sie abgemeldet."),
    }
    return said.get(Reason(reason), _("Sie sind abgemeldet.")) if reason else _("Sie sind abgemeldet.")
