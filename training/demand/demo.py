"""What people in the demo city wish for."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

from django.conf import settings
from django.db import transaction

from intranet.demo.words import read
from intranet.people.models import User
from intranet.topics.models import FieldOfAction
from training.demand.deciding import answer, let_through
from training.demand.grouping import merge
from training.demand.models import Wish
from training.demand.services import send_wish, support

WORDS = Path(__file__).with_name("demo.toml")
BEFORE = timedelta(days=20)


@transaction.atomic
def load_wishes(at: datetime) -> None:
    """Let people wish for something, unless somebody has."""
    if Wish.objects.exists():
        return
    for words in read(WORDS)["wish"]:
        load(words, at - BEFORE)


def load(words: dict[str, Any], at: datetime) -> None:
    wish = wished(words, at)
    if words.get("is_new"):
        return
    let_through(wish=wish)
    for name in words["people"]:
        person = User.objects.get(username=name)
        support(wish=wish, person=person, tell_me=name in words.get("first", []), at=at)
    if "answer" in words:
        answer(wish=wish, answer=words["answer"])
    if "into" in words:
        merge(wish=wish, into=Wish.objects.get(what=words["into"]), at=at)


def wished(words: dict[str, Any], at: datetime) -> Wish:
    fields = FieldOfAction.objects.filter(locale__language_code=settings.LANGUAGE_CODE)
    return send_wish(
        what=words["what"],
        what_for=words["what_for"],
        kind=words.get("kind", ""),
        field=fields.filter(slug=words.get("field")).first(),
        once=uuid4(),
        at=at,
    )
