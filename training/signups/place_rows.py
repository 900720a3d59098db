"""As many rows as places: this is what lets the database have the last word."""

from collections import Counter, defaultdict
from itertools import count, islice

from training.schedule.models import Occurrence
from training.signups.models import Place, Way


def arrange(occurrence: Occurrence) -> None:
    """Make the rows of the occurrence's places; where there are too many, those go that nobody holds."""
    there = Counter(occurrence.place_rows.order_by().values_list("way", flat=True))
    for way, wanted in ((Way.ROOM, occurrence.room_places), (Way.ONLINE, occurrence.online_places)):
        if there[way] < wanted:
            add(occurrence, way, wanted - there[way])
        elif there[way] > wanted:
            remove(occurrence, way, there[way] - wanted)


def add(occurrence: Occurrence, way: Way, missing: int) -> None:
    used = set(occurrence.place_rows.filter(way=way).values_list("number", flat=True))
    numbers = islice((number for number in count(1) if number not in used), missing)
    Place.objects.bulk_create(Place(occurrence=occurrence, way=way, number=number) for number in numbers)


def remove(occurrence: Occurrence, way: Way, surplus: int) -> None:
    """Take away what is free, the last first; who has a place keeps it."""
    free = occurrence.place_rows.filter(way=way, sign_up=None).order_by("-number")[:surplus]
    Place.objects.filter(pk__in=[place.pk for place in free]).delete()


def free_rows(occurrence: Occurrence) -> dict[str, list[Place]]:
    """Return the places that nobody holds by way, the first first."""
    found = defaultdict(list)
    for place in occurrence.place_rows.filter(sign_up=None).order_by("number"):
        found[place.way].append(place)
    return found
