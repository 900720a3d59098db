"""Giving out and taking back the key to the own feed; each person has one at most."""

import secrets

from intranet.people.models import User
from training.invitations.models import FeedToken

BYTES = 32


def new_key(*, person: User) -> str:
    """Return a new key, which nobody sees again; the one before stops to open anything."""
    token = secrets.token_urlsafe(BYTES)
    FeedToken.objects.update_or_create(person=person, defaults={"digest": FeedToken.digest_of(token)})
    return token


def take_back(*, person: User) -> None:
    FeedToken.objects.filter(person=person).delete()


def person_behind(token: str) -> User | None:
    """Return whose feed the key opens, if they still may sign in."""
    found = FeedToken.objects.filter(digest=FeedToken.digest_of(token), person__is_active=True)
    key = found.select_related("person").first()
    return key.person if key else None
