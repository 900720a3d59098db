"""What people would like to learn: wishes without names, and how many support them."""

import secrets
from typing import Self
from uuid import uuid4

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from intranet.topics.models import FieldOfAction
from training.schedule.models import Event, Kind, Occurrence

LONGEST_WHAT, LONGEST_WHAT_FOR, LONGEST_ANSWER = 120, 160, 600


class State(models.TextChoices):
    NEW = "new", _("noch nicht gezeigt")
    OPEN = "open", _("offen")
    PLANNED = "planned", _("in Planung")
    ANSWERED = "answered", _("beantwortet")
    MERGED = "merged", _("zusammengefasst")


READABLE = [State.OPEN, State.PLANNED, State.ANSWERED]
SUPPORTABLE = [State.OPEN, State.PLANNED]
CLOSED = [State.ANSWERED, State.MERGED]  # nobody supports these any more, so their keys are gone


def new_key() -> str:
    return secrets.token_hex(32)


class WishQuerySet(models.QuerySet["Wish"]):
    def readable(self) -> Self:
        """What everybody may read: what the unit has let through and not grouped away."""
        return self.filter(state__in=READABLE)

    def most_supported(self) -> Self:
        return self.order_by("-supporters", "-pk")


class Wish(models.Model):
    """ "I need … for …"; who sent it is stored nowhere."""

    what = models.CharField(_("Ich brauche …"), max_length=LONGEST_WHAT)
    what_for = models.CharField(_("für …"), max_length=LONGEST_WHAT_FOR)
    kind = models.CharField(_("Art"), max_length=12, choices=Kind, blank=True)
    field = models.ForeignKey(
        FieldOfAction,
        verbose_name=_("Handlungsfeld"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    state = models.CharField(_("Stand"), max_length=8, choices=State, default=State.NEW, db_index=True)
    supporters = models.PositiveIntegerField(_("Unterstützung"), default=0)
    sent_on = models.DateField(_("gesendet am"))
    answer = models.CharField(_("Antwort"), max_length=LONGEST_ANSWER, blank=True)
    event = models.ForeignKey(
        Event,
        verbose_name=_("Veranstaltung"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="wishes",
    )
    was_drafted = models.BooleanField(default=False)  # an event that was made and deleted isn't made again
    into = models.ForeignKey("self", null=True, blank=True, on_delete=models.CASCADE, related_name="merged")
    once = models.UUIDField(default=uuid4, unique=True, editable=False)  # of the form, so that it counts once
    key = models.CharField(max_length=64, default=new_key, blank=True, editable=False)

    objects = WishQuerySet.as_manager()

    class Meta:
        ordering = ["-supporters", "-pk"]
        verbose_name = _("Wunsch")
        verbose_name_plural = _("Wünsche")
        constraints = [
            models.CheckConstraint(
                condition=(Q(state__in=CLOSED) & Q(key="")) | (~Q(state__in=CLOSED) & ~Q(key="")),
                name="wish_has_a_key_until_it_is_closed",
            ),
            models.CheckConstraint(
                condition=Q(state=State.MERGED, into__isnull=False)
                | (~Q(state=State.MERGED) & Q(into__isnull=True)),
                name="wish_is_merged_into_another",
            ),
            models.CheckConstraint(condition=~Q(into=F("pk")), name="wish_is_not_merged_into_itself"),
        ]

    def __str__(self) -> str:
        return self.what

    def get_absolute_url(self) -> str:
        return reverse("wish", args=[self.pk])


class Support(models.Model):
    """That somebody supports a wish: a mark that says nobody's name, gone when the wish is closed."""

    mark = models.CharField(max_length=64, primary_key=True)
    wish = models.ForeignKey(Wish, on_delete=models.CASCADE, related_name="supports")

    def __str__(self) -> str:
        return self.mark


class Contact(models.Model):
    """An address that somebody left to hear first of a date; deleted when the offer was sent."""

    wish = models.ForeignKey(Wish, on_delete=models.CASCADE, related_name="contacts")
    email = models.EmailField()
    left_on = models.DateField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["wish", "email"], name="one_contact_per_address")]

    def __str__(self) -> str:
        return str(self.pk)


class EarlyKey(models.Model):
    """Signs one person up before sign-up opens; only its digest is kept, and not whose it is."""

    occurrence = models.ForeignKey(Occurrence, on_delete=models.CASCADE, related_name="+")
    digest = models.CharField(max_length=64, unique=True)

    def __str__(self) -> str:
        return str(self.pk)
