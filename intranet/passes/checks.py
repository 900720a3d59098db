"""When passes can't be drawn."""

from collections.abc import Sequence
from datetime import datetime

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from django.utils.translation import gettext as _

from intranet.passes.blind import CannotSign, check_blinded
from intranet.passes.kinds import Kind, kinds
from intranet.passes.models import Scope
from intranet.people.models import User


class CannotDraw(Exception):
    """Why somebody gets no passes; ``str()`` is the sentence the person reads."""


def check_on(scope: str, at: datetime) -> Kind:
    """Return the kind of a scope that is on."""
    found = next((kind for kind, span in kinds.current(at) if span.scope == scope), None)
    if found is None:
        raise CannotDraw(_("Dafür gibt es jetzt keine Marken."))
    return found


def check_made(scope: str) -> Scope:
    """Return the row of a scope; the job that makes it may be late."""
    made = Scope.objects.filter(name=scope).first()
    if made is None:
        raise CannotDraw(_("Die Marken sind noch nicht fertig. Bitte versuchen Sie es später."))
    return made


def check_number(kind: Kind, blinded: Sequence[bytes]) -> None:
    if not 1 <= len(blinded) <= kind.limit:
        raise CannotDraw(_("So viele Marken gibt es nicht."))


def check_signable(key: RSAPrivateKey, blinded: Sequence[bytes]) -> None:
    try:
        for one in blinded:
            check_blinded(one, key=key)
    except CannotSign as reason:
        raise CannotDraw(_("Diese Anfrage passt nicht zum Schlüssel der Marken.")) from reason


def check_active(person: User) -> None:
    """Whoever has left gets none, also in a session that goes on."""
    if not User.objects.filter(pk=person.pk, is_active=True).exists():
        raise CannotDraw(_("Dieses Konto ist nicht mehr aktiv."))
