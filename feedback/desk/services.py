"""What readers do. The box keeps what is sealed; here is kept who wrote, as long as that matters."""

from datetime import datetime
from typing import Any

from django.db import transaction

from feedback.box import services as box
from feedback.box.models import Letter, Thread
from feedback.desk.checks import check_second_person
from feedback.desk.models import Draft
from intranet.people.models import User


@transaction.atomic
def write_answer(*, thread: Thread, position: int, envelope: dict[str, Any], by: User) -> Letter:
    """Keep an answer until a second person releases it. Raises CannotDo."""
    Draft.objects.update_or_create(thread=thread.pk, position=position, defaults={"writer": by})
    return box.answer(thread=thread, position=position, envelope=envelope)  # last: it may refuse


@transaction.atomic
def release_answer(*, letter: Letter, by: User, at: datetime) -> None:
    """Let the author see an answer that somebody else wrote. Raises CannotDo."""
    check_second_person(letter, by)
    forget_writer(letter)
    box.release_answer(letter=letter, at=at)


@transaction.atomic
def discard_answer(*, letter: Letter) -> None:
    """Take back an answer that nobody released. Raises CannotDo."""
    forget_writer(letter)
    box.discard_answer(letter=letter)


def forget_writer(letter: Letter) -> None:
    Draft.objects.filter(thread=letter.thread_id, position=letter.position).delete()
