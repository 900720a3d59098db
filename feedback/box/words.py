"""The words that letters and threads are described with."""

from datetime import timedelta

from django.db import models
from django.db.models import Q
from django.db.models.functions import Length
from django.utils.translation import gettext_lazy as _

WEEK = r"^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$"  # an ISO week: nothing in the box is dated finer
THREAD = r"^[0-9a-f]{32}$"
DIGEST = r"^[0-9a-f]{64}$"
KEY_ID = r"^[0-9a-f]{16}$"
SCOPE = r"^[a-z-]+:[0-9A-Za-z-]+$"

MOST_LETTERS = 50  # of an author in one thread
MOST_UNTIL_ANSWER = 5
LARGEST_ENVELOPE = 24 * 1024  # bytes, with three keys
LONGEST_PUBLIC = 87  # characters of base64url: a P-256 point; X25519 takes 43

models.CharField.register_lookup(Length)
models.TextField.register_lookup(Length)


class Kind(models.TextChoices):
    SUGGESTION = "suggestion", _("Anregung")
    PROPOSAL = "proposal", _("Vorschlag")
    WORRY = "worry", _("Sorge")
    CRITICISM = "criticism", _("Kritik")


class Audience(models.TextChoices):
    """Whom the author lets read."""

    BOTH = "both", _("Stabsstelle und Personalrat")
    COUNCIL = "council", _("nur Personalrat")


class Group(models.TextChoices):
    """Who reads and answers."""

    UNIT = "unit", _("Stabsstelle Digitalisierung")
    COUNCIL = "council", _("Personalrat")


class State(models.TextChoices):
    """How far a thread is, once it was released; one that waits is `received`."""

    OPEN = "open", _("offen")
    IN_WORK = "in_work", _("in Arbeit")
    DONE = "done", _("abgeschlossen")


RECEIVED = "received"
KEPT, KEPT_WHEN_DONE = timedelta(days=365), timedelta(days=91)
SOON = timedelta(weeks=4)  # before a thread is deleted


class Direction(models.TextChoices):
    AUTHOR = "author", _("von der Absenderin oder dem Absender")
    ANSWER = "answer", _("Antwort")
    NOTE = "note", _("interne Notiz")


class Suite(models.TextChoices):
    """The curve of a key, as in RFC 9180."""

    X25519 = "x25519", "X25519"
    P256 = "p256", "P-256"


def is_one_of(name: str, choices: type[models.TextChoices]) -> models.CheckConstraint:
    """Return the constraint that a field says one of the words."""
    return models.CheckConstraint(
        condition=Q(**{f"{name}__in": choices.values}), name=f"%(class)s_{name}_is_known"
    )


def looks_like(name: str, pattern: str) -> models.CheckConstraint:
    """Return the constraint that a field is written in the way that was agreed."""
    return models.CheckConstraint(
        condition=Q(**{f"{name}__regex": pattern}), name=f"%(class)s_{name}_is_well_formed"
    )


def is_small(name: str, largest: int) -> models.CheckConstraint:
    """Return the constraint that a text is there and not longer than agreed."""
    return models.CheckConstraint(
        condition=Q(**{f"{name}__length__range": (1, largest)}), name=f"%(class)s_{name}_is_small"
    )
