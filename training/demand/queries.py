"""What pages and rules ask about wishes."""

from collections import Counter
from datetime import datetime
from hashlib import sha256

from django.db.models import Count
from django.db.models.functions import Coalesce

from training.demand.models import CLOSED, READABLE, EarlyKey, State, Wish, WishQuerySet
from training.schedule.models import Occurrence


def in_list(state: str) -> WishQuerySet:
    """Return the readable wishes of a state with all that a list shows, the most supported first."""
    wishes = Wish.objects.readable().filter(state=state).most_supported()
    return with_merged(wishes).select_related("field", "event")


def with_merged(wishes: WishQuerySet) -> WishQuerySet:
    """Tell of each wish how many others went into it."""
    return wishes.annotate(others=Count("merged"))


def numbers() -> dict[str, int]:
    """Return how many readable wishes each state has; one query."""
    found = Counter(dict(Wish.objects.readable().order_by().values_list("state").annotate(Count("pk"))))
    return {state.value: found[state.value] for state in READABLE}


def wish_to_read(pk: int) -> Wish | None:
    """Return the wish, or the one it was merged into, if everybody may read it."""
    now = Wish.objects.filter(pk=pk).values(now=Coalesce("into", "pk"))
    return with_merged(Wish.objects.readable().filter(pk__in=now)).select_related("field", "event").first()


def first_date(event_pk: int, *, at: datetime) -> Occurrence | None:
    """Return the next date of a published event that takes place and has not begun."""
    ahead = Occurrence.objects.published().filter(event=event_pk, starts_at__gt=at)
    dates = ahead.exclude(state=Occurrence.State.CALLED_OFF).order_by("starts_at", "pk")
    return dates.select_related("event__unit", "room").first()


def fits(occurrence_pk: int, key: str) -> bool:
    """Whether the key opens the sign-up of that date early."""
    return EarlyKey.objects.filter(occurrence=occurrence_pk, digest=digest_of(key)).exists()


def digest_of(key: str) -> str:
    return sha256(key.encode(errors="replace")).hexdigest()


def waiting() -> int:
    """Return how many wishes wait for the unit to let them through."""
    return Wish.objects.filter(state=State.NEW).count()


def to_merge_with(wish: Wish, *, first: list[Wish]) -> list[Wish]:
    """Return the wishes that one can go into, the most alike before the most supported."""
    others = Wish.objects.exclude(state__in=CLOSED).exclude(pk=wish.pk).most_supported()
    possible = {other.pk: other for other in others}
    alike = [possible.pop(one.pk) for one in first if one.pk in possible]
    return [*alike, *possible.values()]
