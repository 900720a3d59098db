"""What the certificates add to the house."""

from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from intranet.look.pills import Link
from training.certificates.checks import CERTIFYING, CannotCertify
from training.certificates.document import weasyprint
from training.signups.links import token_of
from training.signups.models import SignUp
from training.signups.thanks import thanks


def connect() -> None:
    thanks.register(certificate_link)


def certificate_link(sign_up: SignUp, at: datetime) -> Link | None:
    """Lead whoever was there to the own certificate, guests by the key of their mail."""
    try:
        for check in CERTIFYING:
            check(sign_up, at)
    except CannotCertify:
        return None
    return Link(_("Teilnahmebestätigung (PDF)"), address(sign_up)) if weasyprint() else None


def address(sign_up: SignUp) -> str:
    if sign_up.person_id is None:
        return reverse("certificate-by-link", args=[token_of(sign_up)])
    return reverse("certificate", args=[sign_up.occurrence.event.slug, sign_up.occurrence_id])
