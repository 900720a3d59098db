"""Making keys in time, giving passes, forgetting both."""

import hmac
import secrets
from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.db.models import F

from intranet.passes.blind import blind_sign, make_key, private_key, public_key
from intranet.passes.checks import check_active, check_made, check_number, check_on, check_signable
from intranet.passes.kinds import STILL_TAKEN, Kind, Span, kinds
from intranet.passes.models import Draw, Scope
from intranet.people.models import User

MARK_BYTES = 16
SECRET_BYTES = 32


def make_keys(*, at: datetime) -> None:
    """Have a key for each scope that is on or to come, and publish it, again where it was published before.

    One that can't be published stops no other. Raises ExceptionGroup with the reasons.
    """
    reasons = []
    for kind, span in kinds.spans(at):
        key = public_key(private_key(bytes(key_of(kind, span).private_key)))
        try:
            kind.publish(span.scope, key)
        except Exception as reason:  # whatever happens in the feature's house
            reasons.append(reason)
    if reasons:
        raise ExceptionGroup("Some keys could not be published.", reasons)


def key_of(kind: Kind, span: Span) -> Scope:
    """Return the scope's row; two that make it at once make one."""
    made = {"private_key": make_key, "secret": lambda: secrets.token_bytes(SECRET_BYTES)}
    told = {"limit": kind.limit, "ends_at": span.ends_at}
    return Scope.objects.get_or_create(name=span.scope, defaults={**made, **told})[0]


def draw(*, scope: str, person: User, blinded: Sequence[bytes], at: datetime) -> list[bytes]:
    """Sign as many as the person may still have, the first ones first. Raises CannotDraw.

    Counted first and signed then: what is lost on the way is lost, but nobody ever gets more.
    """
    check_number(check_on(scope, at), blinded)
    held = check_made(scope)
    key = private_key(bytes(held.private_key))
    check_signable(key, blinded)
    granted = count_draw(held, person, wanted=len(blinded))
    return [blind_sign(one, key=key) for one in blinded[:granted]]


@transaction.atomic
def count_draw(scope: Scope, person: User, *, wanted: int) -> int:
    """Return how many of the wanted passes are left for the person, and count them. Raises CannotDraw."""
    check_active(person)
    scope = Scope.objects.select_for_update().get(
        pk=scope.pk
    )  # all draws of the scope are counted under this lock
    mine, _ = Draw.objects.get_or_create(scope=scope, mark=mark_of(scope, person))
    granted = min(wanted, scope.limit - mine.count)
    Draw.objects.filter(pk=mine.pk).update(count=F("count") + granted)
    return granted


def mark_of(scope: Scope, person: User) -> bytes:
    """Return what stands for the person in this scope, and in no other."""
    return hmac.digest(bytes(scope.secret), str(person.pk).encode(), "sha256")[:MARK_BYTES]


def forget(*, at: datetime) -> None:
    """Delete the keys and counts of scopes whose passes are worth nothing any more."""
    Scope.objects.filter(ends_at__lte=at - STILL_TAKEN).delete()
