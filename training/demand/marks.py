"""The mark that somebody leaves at a wish: the same each time, and nobody's name can be read from it.

It needs two keys: the wish's own, destroyed when the wish is closed, and the house's, which is not in
the database.
"""

from django.utils.crypto import salted_hmac

from training.demand.models import Wish


def mark(wish: Wish, person_pk: int) -> str:
    """Return a person's mark at an open wish, HMAC-SHA256 (RFC 2104). Raises ValueError without a key."""
    if not wish.key:
        raise ValueError("A closed wish has no key.")
    return salted_hmac(wish.key, f"{wish.pk}:{person_pk}", algorithm="sha256").hexdigest()
