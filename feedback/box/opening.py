"""What the first letter of a thread says about it; both databases know it."""

from django.db import models

from feedback.box.words import (
    DIGEST,
    LONGEST_PUBLIC,
    WEEK,
    Audience,
    Kind,
    Suite,
    is_one_of,
    is_small,
    looks_like,
)

OPENING = ("look_up", "mailbox_suite", "mailbox_public", "kind", "audience", "may_publish", "week")


class Opening(models.Model):
    look_up = models.CharField(max_length=64)  # a hash: who reads it can't look up with it
    mailbox_suite = models.CharField(max_length=6, choices=Suite)
    mailbox_public = models.CharField(max_length=LONGEST_PUBLIC)  # answers are sealed for it
    kind = models.CharField(max_length=10, choices=Kind)
    audience = models.CharField(max_length=7, choices=Audience)
    may_publish = models.BooleanField(default=False)  # a summary, without the letter
    week = models.CharField(max_length=8)

    class Meta:
        abstract = True
        constraints = [
            looks_like("look_up", DIGEST),
            is_one_of("mailbox_suite", Suite),
            is_small("mailbox_public", LONGEST_PUBLIC),
            is_one_of("kind", Kind),
            is_one_of("audience", Audience),
            looks_like("week", WEEK),
        ]

    @property
    def opening(self) -> dict[str, object]:
        """What a letter hands on to the thread that it opens."""
        return {name: getattr(self, name) for name in OPENING}
