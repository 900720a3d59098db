"""The calendar of the demo city."""

from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from intranet.demo.days import moment as past_moment
from intranet.demo.days import on_to_work
from intranet.demo.words import read
from intranet.people.models import Department, User
from intranet.topics.models import FieldOfAction
from training.schedule.holidays import SchoolHoliday
from training.schedule.models import Event, Occurrence, WantedRole
from training.schedule.rooms import Room
from training.schedule.rule import Rhythm, days, rule_for
from training.schedule.series import Series
from training.schedule.services import make_occurrences, moment

WORDS = Path(__file__).with_name("demo.toml")
TEXTS = (
    "title",
    "slug",
    "kind",
    "summary",
    "level",
    "for_whom",
    "to_bring",
    "access",
    "description",
    "services",
)
PLACES = ("is_online", "room_places", "online_places", "fewest", "note", "material")
Words = dict[str, Any]


@transaction.atomic
def load_calendar(at: datetime) -> None:
    """Bring rooms, holidays, events and their dates, unless somebody has begun a calendar."""
    if Event.objects.exists():
        return
    words = read(WORDS)
    Room.objects.bulk_create(Room(**room) for room in words["room"])
    today = timezone.localdate(at)
    SchoolHoliday.objects.bulk_create(school_holiday(one, today) for one in words["school_holiday"])
    for one in words["event"]:
        load_event(one, at)


def school_holiday(words: Words, today: date) -> SchoolHoliday:
    first, last = (today + timedelta(days=words[name]) for name in ("days", "last"))
    return SchoolHoliday(name=words["name"], first_day=first, last_day=last)


def load_event(words: Words, at: datetime) -> None:
    go = timezone.localdate(at) - timedelta(days=words["go"]) if "go" in words else None
    event = Event.objects.create(
        **{name: words[name].strip() for name in TEXTS if name in words},
        field=FieldOfAction.objects.get(slug=words["field"], locale__language_code=settings.LANGUAGE_CODE),
        unit=Department.objects.get(slug=words["unit"]),
        go_given_on=go,
        is_published=True,
    )
    event.hosts.set(User.objects.filter(username__in=words["hosts"]))
    for name, number in words.get("roles", {}).items():
        WantedRole.objects.create(event=event, name=name, number=number)
    for one in words.get("date", []):
        occurrence(one, event, at).save()
    if "series" in words:
        load_series(words["series"], event, at)


def occurrence(words: Words, event: Event, at: datetime) -> Occurrence:
    told = timezone.localdate(past_moment(at, days_ago=words["told"]) if "told" in words else at)
    day = on_to_work(told + timedelta(days=words["days"]))
    made = pattern(words, event)
    made.starts_at, made.ends_at = (
        moment(day, time.fromisoformat(words[name])) for name in ("begins", "ends")
    )
    if "opens" in words:
        made.sign_up_from = moment(
            on_to_work(timezone.localdate(at) + timedelta(days=words["opens"])), time(8)
        )
    if "decides" in words:
        made.decision_on = on_to_work(timezone.localdate(at) + timedelta(days=words["decides"]))
    if "called_off" in words:
        made.state, made.note = Occurrence.State.CALLED_OFF, words["called_off"]
    return made


def pattern(words: Words, event: Event) -> Occurrence:
    """Return an occurrence without a date, for one or many."""
    room = Room.objects.get(name=words["room"]) if "room" in words else None
    return Occurrence(event=event, room=room, **{name: words[name] for name in PLACES if name in words})


def load_series(words: Words, event: Event, at: datetime) -> None:
    """Store every date of the series that no holiday takes away."""
    earliest = timezone.localdate(at) + timedelta(days=words["days"])
    first = earliest + timedelta(days=(words["weekday"] - earliest.weekday()) % 7)
    last = first + timedelta(weeks=words["weeks"])
    rule = rule_for(Rhythm(words["rhythm"]), first)
    series = Series.objects.create(event=event, rule=rule, starts_on=first, ends_on=last)
    kept = [one.day for one in days(rule, first, last, SchoolHoliday.objects.all()) if not one.left_out]
    begins, ends = (time.fromisoformat(words[name]) for name in ("begins", "ends"))
    make_occurrences(series=series, days=kept, begins=begins, ends=ends, like=pattern(words, event))
