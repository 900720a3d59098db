"""Wishes that mean the same become one, and nobody is counted twice."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from intranet.people.models import User
from training.demand.checks import CannotDecide, check_may_merge
from training.demand.deciding import close
from training.demand.drafting import draft_if_enough
from training.demand.holding import count
from training.demand.marks import mark
from training.demand.models import State, Support, Wish


@transaction.atomic
def merge(*, wish: Wish, into: Wish, at: datetime) -> Wish:
    """Let a wish go into another with its support and its addresses. Raises CannotDecide."""
    locked = {
        one.pk: one
        for one in Wish.objects.select_for_update().filter(pk__in=[wish.pk, into.pk]).order_by("pk")
    }
    if not {wish.pk, into.pk} <= locked.keys():
        raise CannotDecide(_("Diesen Wunsch gibt es nicht mehr."))
    wish, into = locked[wish.pk], locked[into.pk]
    check_may_merge(wish, into)
    carry_support(wish, into)
    carry_addresses(wish, into)
    wish.merged.update(into=into)
    wish.into = into
    close(wish, State.MERGED)
    count(into)
    draft_if_enough(into, at=at)
    return into


def carry_support(wish: Wish, into: Wish) -> None:
    """Mark at the other wish who has a mark at this one.

    Marks of two wishes can't be compared, so each account is asked once whether it stands here; the answer
    is kept nowhere. Marks of accounts that are gone are left behind.
    """
    marks = set(wish.supports.values_list("mark", flat=True))
    people = User.objects.values_list("pk", flat=True) if marks else ()
    theirs = [Support(mark=mark(into, pk), wish=into) for pk in people if mark(wish, pk) in marks]
    Support.objects.bulk_create(theirs, ignore_conflicts=True)


def carry_addresses(wish: Wish, into: Wish) -> None:
    known = into.contacts.values("email")
    wish.contacts.exclude(email__in=known).update(wish=into)
    wish.contacts.all().delete()
