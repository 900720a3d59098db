"""What everybody may do: wish for something, support what others wish, leave an address."""

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils.timezone import localdate

from intranet.people.models import User
from intranet.topics.models import FieldOfAction
from training.demand.checks import check_supportable
from training.demand.drafting import draft_if_enough
from training.demand.holding import count, held
from training.demand.marks import mark
from training.demand.models import Contact, Support, Wish


@transaction.atomic
def send_wish(
    *,
    what: str,
    what_for: str,
    kind: str = "",
    field: FieldOfAction | None = None,
    email: str = "",
    once: UUID,
    at: datetime,
) -> Wish:
    """Store the wish for the unit to let through, and not who sent it; the same form counts once."""
    told = {"what": what, "what_for": what_for, "kind": kind, "field": field, "sent_on": localdate(at)}
    wish, is_new = Wish.objects.get_or_create(once=once, defaults=told)
    if is_new and email:
        leave_address(wish, email, at=at)
    return wish


@transaction.atomic
def support(*, wish: Wish, person: User, tell_me: bool = False, at: datetime) -> Wish:
    """Count the person once, however often they press. Raises CannotSupport.

    Who wants to hear first of a date leaves the address of the account, which has no tie to the mark.
    """
    wish = held(wish.pk)
    check_supportable(wish)
    Support.objects.get_or_create(mark=mark(wish, person.pk), wish=wish)
    if tell_me and person.email:
        leave_address(wish, person.email, at=at)
    count(wish)
    draft_if_enough(wish, at=at)
    return wish


@transaction.atomic
def withdraw(*, wish: Wish, person: User) -> Wish:
    """Take the support and the address back, as if they had never been there. Raises CannotSupport."""
    wish = held(wish.pk)
    check_supportable(wish)
    wish.supports.filter(mark=mark(wish, person.pk)).delete()
    wish.contacts.filter(email=person.email.lower()).delete()
    count(wish)
    return wish


def leave_address(wish: Wish, email: str, *, at: datetime) -> None:
    Contact.objects.get_or_create(wish=wish, email=email.lower(), defaults={"left_on": localdate(at)})
