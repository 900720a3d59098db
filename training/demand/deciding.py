"""What the unit does with a wish: let it through, answer it, make an event of it."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction
from django.utils.translation import gettext as _

from intranet.people.models import Department
from training.demand import drafting
from training.demand.checks import CannotDecide, check_answer, check_new, check_not_closed
from training.demand.models import State, Wish
from training.schedule.models import Event


@contextmanager
def decided(pk: int) -> Iterator[Wish]:
    """Hold the wish while the unit decides. Raises CannotDecide where it is gone."""
    with transaction.atomic():
        wish = Wish.objects.select_for_update().filter(pk=pk).first()
        if wish is None:
            raise CannotDecide(_("Diesen Wunsch gibt es nicht mehr."))
        yield wish


def let_through(*, wish: Wish) -> Wish:
    """Show the wish to everybody. Raises CannotDecide."""
    with decided(wish.pk) as wish:
        check_new(wish)
        wish.state = State.OPEN
        wish.save(update_fields=["state"])
    return wish


def answer(*, wish: Wish, answer: str) -> Wish:
    """Close the wish with words that everybody reads; addresses are of no use then. Raises CannotDecide."""
    check_answer(answer)
    with decided(wish.pk) as wish:
        check_not_closed(wish)
        wish.answer = answer.strip()
        wish.contacts.all().delete()
        close(wish)
    return wish


def make_event(*, wish: Wish, unit: Department | None) -> Event:
    """Make a draft of the wish, or return the one that is there. Raises CannotDecide."""
    with decided(wish.pk) as wish:
        check_not_closed(wish)
        return drafting.make_draft(wish, unit=unit)


def close(wish: Wish, state: State = State.ANSWERED) -> None:
    """End the support: its key and its marks are destroyed, the number stays; the caller holds the wish."""
    wish.state, wish.key = state, ""
    wish.save()
    wish.supports.all().delete()
