"""Who comes to the courses of the demo city, and who waits."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.db import transaction

from intranet.demo.words import read
from intranet.people.models import User
from training.schedule.models import Occurrence
from training.signups.models import SignUp, Way
from training.signups.services import cancel, sign_up

WORDS = Path(__file__).with_name("demo.toml")
BEFORE = timedelta(days=1)


@transaction.atomic
def load_sign_ups(at: datetime) -> None:
    """Let people sign up for what comes next, unless somebody has."""
    if SignUp.objects.exists():
        return
    for words in read(WORDS)["event"]:
        fill(words, at)


def fill(words: dict[str, Any], at: datetime) -> None:
    """Let some sign up and one of them change the mind, so that somebody who waits is asked."""
    coming = Occurrence.objects.upcoming(at=at).filter(event__slug=words["slug"])
    occurrence = coming.exclude(state=Occurrence.State.CALLED_OFF).first()
    if occurrence is None:
        return
    for name in words["people"]:
        person = User.objects.get(username=name)
        sign_up(occurrence=occurrence, person=person, way=Way(words.get("way", Way.ROOM)), at=at - BEFORE)
    for one in SignUp.objects.filter(occurrence=occurrence, person__username__in=words.get("leaves", [])):
        cancel(sign_up=one, at=at)
