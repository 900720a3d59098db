"""What those who organise an occurrence do for others; places stay as many as there are."""

from datetime import datetime
from functools import partial

from django.db.models import Q
from django.utils.translation import gettext as _

from intranet.people.models import User
from training.schedule.models import Occurrence, WantedRole
from training.signups.checks import TAKING_PART, CannotSignUp
from training.signups.joining import join
from training.signups.leaving import go
from training.signups.models import SignUp, Step, Way
from training.signups.queries import wish_of


def may_organise(person: User, occurrence: Occurrence) -> bool:
    """Whether somebody sees who comes: the hosts, and those who keep all sign-ups."""
    return person.has_perm("training.change_signup") or occurrence.event.hosts.filter(pk=person.pk).exists()


def named(who: str) -> User:
    """Return the person of the account or the address. Raises CannotSignUp."""
    typed = who.strip()
    is_they = Q(username__iexact=typed) | Q(email__iexact=typed)
    found = list(User.objects.filter(is_they, is_active=True)) if typed and typed.isprintable() else []
    if len(found) != 1:
        raise CannotSignUp(_("Dieses Konto oder diese Adresse kennen wir nicht."))
    return found[0]


def add(
    *,
    occurrence: Occurrence,
    person: User,
    way: Way = Way.ROOM,
    role: WantedRole | None = None,
    at: datetime,
) -> SignUp:
    """Sign somebody up, also before it opens and after the deadline. Raises CannotSignUp."""
    return join(
        partial(wish_of, person),
        Step.Reason.ADDED,
        occurrence=occurrence.pk,
        checks=TAKING_PART,
        at=at,
        department=person.department,
        way=way,
        role=role,
    )


def remove(*, sign_up: SignUp, at: datetime) -> SignUp:
    """Take somebody off the list, also after the deadline; removing twice is removing once."""
    return go(sign_up, Step.Reason.REMOVED, at=at)


def tick(*, occurrence: Occurrence, came: dict[int, bool], at: datetime) -> None:
    """Note who of the participants was there. Raises CannotSignUp before it has begun."""
    if at < occurrence.starts_at:
        raise CannotSignUp(_("Wer da war, lässt sich erst ankreuzen, wenn es begonnen hat."))
    for was_there in (True, False):
        theirs = [pk for pk, value in came.items() if value is was_there]
        occurrence.sign_ups.confirmed().filter(pk__in=theirs).update(came=was_there)
