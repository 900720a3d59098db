"""Reads about passes."""

from intranet.passes.blind import private_key, public_key
from intranet.passes.models import Draw, Scope

TENS = 10


def crowd(scope: str) -> int:
    """Return how many colleagues hold passes of the scope, rounded down to tens."""
    return Draw.objects.filter(scope__name=scope, count__gt=0).count() // TENS * TENS


def public_keys() -> dict[str, bytes]:
    """Return the public key of every scope that isn't forgotten yet."""
    kept = Scope.objects.order_by("name").values_list("name", "private_key")
    return {name: public_key(private_key(bytes(der))) for name, der in kept}
