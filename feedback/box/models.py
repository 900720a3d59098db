"""Threads and their letters: sealed, dated by the week, and in no order but that of a conversation."""

from typing import Self

from django.db import models
from django.db.models import Q

from feedback.box.keys import GroupKey, PublishedKey
from feedback.box.opening import Opening
from feedback.box.spool import Mark, WaitingLetter, by_chance
from feedback.box.words import (
    LARGEST_ENVELOPE,
    MOST_LETTERS,
    THREAD,
    WEEK,
    Audience,
    Direction,
    Group,
    State,
    is_one_of,
    is_small,
    looks_like,
)

__all__ = ["GroupKey", "Letter", "Mark", "PublishedKey", "Thread", "WaitingLetter"]


class ThreadQuerySet(models.QuerySet["Thread"]):
    def visible_to(self, group: Group) -> Self:
        """Threads that the group may read: the council all, the unit not those for the council alone."""
        return self.all() if group == Group.COUNCIL else self.filter(audience=Audience.BOTH)

    def held_by(self, group: Group) -> Self:
        return self.filter(holder=group)


class Thread(Opening):
    """One author's conversation with those who read."""

    id = models.CharField(max_length=32, primary_key=True, editable=False)  # drawn by the author's browser
    holder = models.CharField(max_length=7, choices=Group)
    state = models.CharField(max_length=7, choices=State, default=State.OPEN)
    last_week = models.CharField(max_length=8)  # of the last letter in either direction
    done_week = models.CharField(max_length=8, blank=True)
    asked_to_share = models.BooleanField(default=False)  # the council would like the unit to read too

    objects = ThreadQuerySet.as_manager()

    class Meta:
        constraints = [
            *Opening.Meta.constraints,
            models.UniqueConstraint(fields=["look_up"], name="one_thread_per_code"),
            looks_like("id", THREAD),
            is_one_of("holder", Group),
            is_one_of("state", State),
            looks_like("last_week", WEEK),
            models.CheckConstraint(
                condition=Q(audience=Audience.BOTH) | Q(holder=Group.COUNCIL),
                name="the_council_keeps_what_is_for_it_alone",
            ),
            models.CheckConstraint(
                condition=Q(state=State.DONE, done_week__regex=WEEK)
                | (~Q(state=State.DONE) & Q(done_week="")),
                name="a_thread_that_is_done_says_since_when",
            ),
        ]

    def __str__(self) -> str:
        return self.id


class LetterQuerySet(models.QuerySet["Letter"]):
    def released(self) -> Self:
        """What both sides see, in the order in which it was released."""
        return self.exclude(turn=None).order_by("turn")

    def waiting_for_second(self) -> Self:
        """Answers that nobody but their writer has looked at yet."""
        return self.filter(direction=Direction.ANSWER, turn=None)

    def notes(self) -> Self:
        return self.filter(direction=Direction.NOTE).order_by("position")


class Letter(models.Model):
    """A sealed text in a thread. It has a turn when it is released; notes never have one."""

    id = models.CharField(max_length=32, primary_key=True, default=by_chance, editable=False)
    thread = models.ForeignKey(Thread, on_delete=models.CASCADE, related_name="letters")
    direction = models.CharField(max_length=6, choices=Direction)
    position = models.PositiveSmallIntegerField()  # counts in each direction, sealed in the envelope
    turn = models.PositiveSmallIntegerField(null=True, blank=True)  # counts over both directions
    week = models.CharField(max_length=8)
    envelope = models.TextField()  # JSON, see docs/feedback-protocol.md

    objects = LetterQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["thread", "direction", "position"], name="one_letter_per_position"
            ),
            models.UniqueConstraint(fields=["thread", "turn"], name="one_letter_per_turn"),
            is_one_of("direction", Direction),
            looks_like("week", WEEK),
            is_small("envelope", LARGEST_ENVELOPE),
            models.CheckConstraint(
                condition=(Q(direction=Direction.AUTHOR, position__lt=MOST_LETTERS, turn__isnull=False))
                | Q(direction=Direction.ANSWER)
                | Q(direction=Direction.NOTE, turn__isnull=True),
                name="only_what_was_released_has_a_turn",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.thread_id}/{self.direction}/{self.position}"

    @property
    def is_released(self) -> bool:
        return self.turn is not None
