"""What pages and rules ask about places and the queue."""

from collections import Counter
from datetime import datetime, timedelta

from django.db.models import Count, Exists, OuterRef, Q, Subquery
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce

from intranet.people.models import User
from training.schedule.models import Occurrence, OccurrenceQuerySet
from training.schedule.places import Fullness, fullness
from training.schedule.queries import readable
from training.signups.models import Place, SignUp, State, Way

MOST_OTHERS = 8
DOORS_OPEN = timedelta(minutes=15)  # before the start the link is shown


def availability(occurrence: Occurrence) -> Fullness:
    """Return the word for what is free, as pages say it; what is offered counts as taken."""
    return fullness(occurrence.places, sum(free_places(occurrence).values()))


def taken(way: str) -> Combinable:
    """Return what counts the taken places of an occurrence inside the query that reads it."""
    theirs = SignUp.objects.holding().filter(occurrence=OuterRef("pk"), way=way).order_by()
    counted = theirs.values("occurrence").annotate(number=Count("pk")).values("number")
    return Coalesce(Subquery(counted), 0)


def free_places(occurrence: Occurrence) -> dict[Way, int]:
    """Return how many places of each way nobody holds; never below zero, also where places became fewer."""
    held = Counter(occurrence.sign_ups.holding().values_list("way", flat=True))
    return {way: max(0, number - held[way]) for way, number in places(occurrence).items()}


def places(occurrence: Occurrence) -> dict[Way, int]:
    """Return how many places of each way there are; a way without places isn't offered."""
    numbers = {Way.ROOM: occurrence.room_places, Way.ONLINE: occurrence.online_places}
    return {way: number for way, number in numbers.items() if number}


def last_number(occurrence: Occurrence) -> int:
    """Return the number of who came last, 0 where nobody is."""
    return occurrence.sign_ups.queued().order_by("-number").values_list("number", flat=True).first() or 0


def position(sign_up: SignUp) -> int:
    """Return how many wait before this one is served, the own one counted."""
    return sign_up.occurrence.sign_ups.waiting().filter(number__lte=sign_up.number).count()


def sign_up_of(occurrence: Occurrence, person: User) -> SignUp | None:
    return occurrence.sign_ups.filter(person=person).select_related("role").first()


def wish_of(person: User, occurrence: Occurrence) -> SignUp:
    """Return the person's sign-up, or what could become one."""
    found = sign_up_of(occurrence, person) or SignUp(person=person, department_id=person.department_id)
    found.occurrence = occurrence
    return found


def last_reason(sign_up: SignUp) -> str:
    """Return why it stands as it does; nothing of what isn't stored yet."""
    step = sign_up.steps.order_by("-pk").first() if sign_up.pk else None
    return step.reason if step else ""


def other_dates(occurrence: Occurrence, *, at: datetime) -> OccurrenceQuerySet:
    """Return the dates of the same event with places that are still to come, the next first."""
    same = readable().upcoming(at=at).filter(event=occurrence.event_id, starts_at__gt=at)
    with_places = same.filter(Q(room_places__gt=0) | Q(online_places__gt=0))
    return with_places.exclude(pk=occurrence.pk).exclude(state=Occurrence.State.CALLED_OFF)


def dates_to_change_to(occurrence: Occurrence, *, at: datetime) -> list[Occurrence]:
    """Return those of the other dates for which one can sign up now."""
    is_open = Q(sign_up_from=None) | Q(sign_up_from__lte=at)
    in_time = Q(sign_up_until=None) | Q(sign_up_until__gt=at)
    return list(other_dates(occurrence, at=at).filter(is_open, in_time)[:MOST_OTHERS])


def sign_ups_of(person: User) -> list[SignUp]:
    """Return all that somebody is or was signed up for, by time."""
    theirs = person.sign_ups.queued().select_related("occurrence__event", "occurrence__room")
    return list(theirs.order_by("occurrence__starts_at", "pk"))


def same_time(sign_up: SignUp) -> SignUp | None:
    """Return where the person has a place while this occurrence takes place."""
    if sign_up.person is None:
        return None
    here = sign_up.occurrence
    elsewhere = SignUp.objects.holding().filter(person=sign_up.person).exclude(occurrence=here)
    return (
        elsewhere.select_related("occurrence__event")
        .filter(occurrence__starts_at__lt=here.ends_at, occurrence__ends_at__gt=here.starts_at)
        .first()
    )


def sees_link(sign_up: SignUp, *, at: datetime) -> bool:
    """Whether the link is shown: to those who have a place for sure, from a quarter of an hour before."""
    occurrence = sign_up.occurrence
    is_time = occurrence.starts_at - DOORS_OPEN <= at < occurrence.ends_at
    return sign_up.state == State.CONFIRMED and is_time and occurrence.state != Occurrence.State.CALLED_OFF


def to_be_filled(*, at: datetime) -> list[int]:
    """Return occurrences where an offer has run out, or somebody waits while a place is free."""
    overdue = SignUp.objects.overdue(at=at).filter(occurrence=OuterRef("pk"))
    free = Place.objects.filter(occurrence=OuterRef("pk"), sign_up=None)
    waiting = SignUp.objects.waiting().filter(occurrence=OuterRef("pk"))
    found = Occurrence.objects.filter(Q(Exists(overdue)) | Q(Exists(free), Exists(waiting), starts_at__gt=at))
    return list(found.order_by("pk").values_list("pk", flat=True))
