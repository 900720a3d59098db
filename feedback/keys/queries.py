"""Reads about keys."""

from collections.abc import Iterable

from django.db.models import QuerySet

from feedback.box.words import Group
from feedback.keys.models import GroupKeys, SealedKeys
from feedback.keys.readers import members_of
from intranet.people.models import User


def latest_generation(group: Group) -> int:
    """Return the number of the keys that authors seal for now, 0 where the group has none."""
    keys = GroupKeys.objects.of(group).latest_first().first()
    return keys.generation if keys else 0


def seal_of(group: Group, person: User) -> SealedKeys | None:
    """Return the keys as the person can open them, also where newer ones are missing in them."""
    return SealedKeys.objects.of(group).filter(reader=person).first()


def seals_by_reader(group: Group) -> QuerySet[SealedKeys]:
    """Return what the group's readers can open, by their names; one query."""
    seals = SealedKeys.objects.of(group).readers().select_related("reader")
    return seals.order_by("reader__last_name", "reader__first_name", "pk")


def strangers(group: Group, *, seals: Iterable[SealedKeys]) -> list[SealedKeys]:
    """Return the seals of people who belong to the group no more."""
    members = set(members_of(group).values_list("pk", flat=True))
    return [seal for seal in seals if seal.reader_id not in members]


def may_be_admitted(group: Group, *, by: User) -> QuerySet[User]:
    """Return the members who can't open what is sealed now; who admits them is not among them."""
    up_to_date = SealedKeys.objects.of(group).filter(generation=latest_generation(group)).readers()
    return members_of(group).exclude(pk=by.pk).exclude(pk__in=up_to_date.values("reader"))
