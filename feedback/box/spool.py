"""What lies in the spool: letters until their release, and marks of passes until their scope has ended."""

from secrets import token_hex
from typing import Self

from django.db import models
from django.db.models import Q

from feedback.box.opening import Opening
from feedback.box.words import (
    DIGEST,
    LARGEST_ENVELOPE,
    MOST_LETTERS,
    SCOPE,
    THREAD,
    is_small,
    looks_like,
)


def by_chance() -> str:
    """Return a key that says nothing about when it was drawn."""
    return token_hex(16)


class Mark(models.Model):
    """All that remains of a pass that was used."""

    mark = models.CharField(max_length=64, primary_key=True)
    scope = models.CharField(max_length=60)

    class Meta:
        constraints = [looks_like("mark", DIGEST), looks_like("scope", SCOPE)]

    def __str__(self) -> str:
        return self.mark


class WaitingLetterQuerySet(models.QuerySet["WaitingLetter"]):
    def of(self, look_up: str) -> Self:
        """Those that somebody with this code wrote, in their order."""
        return self.filter(look_up=look_up).order_by("position")


class WaitingLetter(Opening):
    """A letter of an author that nobody else sees yet; on PostgreSQL its table is in no log (UNLOGGED)."""

    id = models.CharField(max_length=32, primary_key=True, default=by_chance, editable=False)
    thread = models.CharField(max_length=32)
    position = models.PositiveSmallIntegerField()
    envelope = models.TextField()  # JSON, see docs/feedback-protocol.md
    nights = models.PositiveSmallIntegerField(default=0)  # daily runs that passed it by

    objects = WaitingLetterQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["look_up"], name="waiting_letters_by_code")]
        constraints = [
            *Opening.Meta.constraints,
            models.UniqueConstraint(fields=["thread", "position"], name="one_waiting_letter_per_position"),
            looks_like("thread", THREAD),
            is_small("envelope", LARGEST_ENVELOPE),
            models.CheckConstraint(
                condition=Q(position__lt=MOST_LETTERS), name="waiting_letter_is_one_of_fifty"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.thread}/{self.position}"
