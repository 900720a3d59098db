"""Reads of the desk. What is sealed stays so."""

from collections.abc import Collection

from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Subquery

from feedback.box.models import Letter, Thread, ThreadQuerySet
from feedback.box.words import Direction, Group, State
from feedback.desk.models import Draft
from intranet.people.models import User


def threads_for(groups: Collection[Group]) -> ThreadQuerySet:
    """Return the threads that members of these groups may see; for others the council's own are not there."""
    return Thread.objects.visible_to(Group.COUNCIL if Group.COUNCIL in groups else Group.UNIT)


def listed(threads: ThreadQuerySet) -> ThreadQuerySet:
    """Return threads as the inbox shows them: by week, and within a week in no order that tells."""
    unreleased = Letter.objects.filter(thread=OuterRef("pk")).waiting_for_second()
    return threads.annotate(
        written=Count("letters", filter=Q(letters__direction=Direction.AUTHOR)),
        is_drafted=Exists(unreleased),
    ).order_by("-last_week", "pk")


def unanswered(group: Group) -> QuerySet[Thread]:
    """Return the threads in which the group has the next word."""
    last = Letter.objects.filter(thread=OuterRef("pk")).exclude(turn=None).order_by("-turn")
    said_last = Subquery(last.values("direction")[:1])
    return (
        Thread.objects.held_by(group)
        .exclude(state=State.DONE)
        .alias(last=said_last)
        .filter(last=Direction.AUTHOR)
    )


def writer_of(letter: Letter) -> int | None:
    """Return who wrote the answer, by number; nobody where that person has left."""
    draft = Draft.objects.filter(thread=letter.thread_id, position=letter.position).first()
    return draft.writer_id if draft else None


def drafts_by(person: User, thread: Thread) -> set[int]:
    """Return the positions of the answers in the thread that this person wrote and nobody released."""
    return set(Draft.objects.filter(thread=thread.pk, writer=person).values_list("position", flat=True))
