"""A calendar full of dates and a crowd that is signed in; runs in a process of its own on the copied city."""

import json
import os
import sys
from datetime import timedelta
from typing import Any

import django

MONTH, AHEAD = 300, 700  # dates of the month that is looked at, and further ones for the feed
PLACES = 12


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "intranet.settings.demo")
    django.setup()
    sys.stdout.write(json.dumps({**full_calendar(), "sessions": crowd(int(sys.argv[1]))}))


def full_calendar() -> dict[str, Any]:
    """Add the dates to the calendar; return the month's address and that of the sign-up everybody wants."""
    from django.utils import timezone

    from intranet.pagecache.version import bump
    from training.schedule.models import Event, Occurrence
    from training.schedule.rooms import Room

    room = Room.objects.earliest("pk")
    event = Event.objects.filter(is_published=True).exclude(wanted_roles__isnull=False).earliest("pk")
    first = (timezone.localtime() + timedelta(days=62)).replace(
        day=1, hour=8, minute=0, second=0, microsecond=0
    )
    days = [first + timedelta(hours=2 * number) for number in range(MONTH)]
    days += [first + timedelta(days=40, hours=number) for number in range(AHEAD)]
    length = timedelta(hours=1)
    Occurrence.objects.bulk_create(
        Occurrence(event=event, starts_at=day, ends_at=day + length, room=room, room_places=PLACES)
        for day in days
    )
    bump()
    wanted = Occurrence.objects.filter(event=event, starts_at=days[0]).latest("pk")
    return {"month": f"/training/month/{first:%Y-%m}/", "sign_up": f"{wanted.get_absolute_url()}sign-up/"}


def crowd(number: int) -> list[str]:
    """Return the session of each of so many people."""
    from intranet.people.models import User

    people = [User(username=f"crowd-{one}", email=f"{one}@crowd.example") for one in range(number)]
    return [session_of(person) for person in User.objects.bulk_create(people)]


def session_of(person: Any) -> str:
    from django.conf import settings
    from django.test import Client

    browser = Client()
    browser.force_login(person)
    return browser.cookies[settings.SESSION_COOKIE_NAME].value


if __name__ == "__main__":
    main()
