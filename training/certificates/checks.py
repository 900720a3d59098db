"""Who gets a certificate, and until when."""

from datetime import datetime

from django.utils.translation import gettext as _

from training.signups.models import SignUp, State


class CannotCertify(Exception):
    """Why there is no certificate; ``str()`` is the sentence the person reads."""


def check_was_there(sign_up: SignUp, at: datetime) -> None:
    """Raises CannotCertify; what was noted about somebody is soon deleted, and the certificate with it."""
    if sign_up.state != State.CONFIRMED or not sign_up.came:
        raise CannotCertify(_("Für diesen Termin ist nicht (mehr) vermerkt, dass Sie da waren."))


def check_is_over(sign_up: SignUp, at: datetime) -> None:
    if at < sign_up.occurrence.ends_at:
        raise CannotCertify(_("Die Bestätigung gibt es, wenn der Termin vorbei ist."))


CERTIFYING = (check_was_there, check_is_over)
