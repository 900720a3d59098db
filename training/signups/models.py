"""Who comes to an occurrence, who waits, and why: a place is a row, so that none can be given twice."""

from datetime import datetime
from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from intranet.people.models import Department
from training.schedule.models import Occurrence, WantedRole


class Way(models.TextChoices):
    """How somebody takes part."""

    ROOM = "room", _("im Raum")
    ONLINE = "online", _("online")


class Place(models.Model):
    """One seat in the room or one place online; an occurrence has as many rows as places."""

    occurrence = models.ForeignKey(Occurrence, on_delete=models.CASCADE, related_name="place_rows")
    way = models.CharField(max_length=6, choices=Way)
    number = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["way", "number"]
        constraints = [
            models.UniqueConstraint(fields=["occurrence", "way", "number"], name="one_place_per_number"),
        ]

    def __str__(self) -> str:
        return f"{self.way} {self.number}"


class State(models.TextChoices):
    UNPROVEN = "unproven", _("noch nicht bestätigt")
    WAITING = "waiting", _("auf der Warteliste")
    OFFERED = "offered", _("Platz angeboten")
    CONFIRMED = "confirmed", _("angemeldet")
    CANCELLED = "cancelled", _("abgemeldet")


HOLDING = [State.OFFERED, State.CONFIRMED]  # these have a place
QUEUED = [State.WAITING, *HOLDING]  # these stand in the order of arrival


class SignUpQuerySet(models.QuerySet["SignUp"]):
    def active(self) -> Self:
        return self.exclude(state=State.CANCELLED)

    def confirmed(self) -> Self:
        return self.filter(state=State.CONFIRMED)

    def holding(self) -> Self:
        """Those who have a place, if only for some hours."""
        return self.filter(state__in=HOLDING)

    def queued(self) -> Self:
        """Those who come or would like to."""
        return self.filter(state__in=QUEUED)

    def waiting(self) -> Self:
        """Those who wait, the first to be served first."""
        return self.filter(state=State.WAITING).order_by("number")

    def with_address(self) -> Self:
        """Those to whom mail can go; a guest always gave an address."""
        return self.filter(Q(person=None) | ~Q(person__email=""))

    def overdue(self, *, at: datetime) -> Self:
        """Offers that nobody answered in time."""
        return self.filter(state=State.OFFERED, offered_until__lte=at)


class SignUp(models.Model):
    """One person at one occurrence; who comes back after a cancellation stands at the end of the queue."""

    occurrence = models.ForeignKey(Occurrence, on_delete=models.CASCADE, related_name="sign_ups")
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.CASCADE, related_name="sign_ups"
    )
    guest_name = models.CharField(_("Name"), max_length=120, blank=True)
    guest_email = models.EmailField(_("E-Mail-Adresse"), blank=True)
    department = models.ForeignKey(
        Department, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    role = models.ForeignKey(WantedRole, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    way = models.CharField(_("Teilnahme"), max_length=6, choices=Way, default=Way.ROOM)
    number = models.PositiveIntegerField(
        _("Nummer"), null=True, blank=True, help_text=_("Reihenfolge der Anmeldung")
    )
    asked_at = models.DateTimeField(_("angemeldet am"))  # stays when somebody moves to another date
    state = models.CharField(_("Stand"), max_length=10, choices=State)
    place = models.OneToOneField(
        Place, null=True, blank=True, on_delete=models.RESTRICT, related_name="sign_up"
    )
    offered_until = models.DateTimeField(null=True, blank=True)
    needs = models.TextField(_("Was brauchen Sie?"), max_length=500, blank=True)
    came = models.BooleanField(_("war da"), null=True, blank=True)

    early_key = ""  # what came along with a link; never stored

    objects = SignUpQuerySet.as_manager()

    class Meta:
        ordering = [F("number").asc(nulls_last=True), "pk"]
        verbose_name = _("Anmeldung")
        verbose_name_plural = _("Anmeldungen")
        constraints = [
            models.UniqueConstraint(fields=["occurrence", "person"], name="one_sign_up_per_person"),
            models.UniqueConstraint(
                fields=["occurrence", "guest_email"],
                condition=~Q(guest_email=""),
                name="one_sign_up_per_guest",
            ),
            models.UniqueConstraint(fields=["occurrence", "number"], name="one_sign_up_per_number"),
            models.CheckConstraint(
                condition=Q(person__isnull=False, guest_email="")
                | (Q(person__isnull=True) & ~Q(guest_email="")),
                name="sign_up_is_of_a_person_or_a_guest",
            ),
            models.CheckConstraint(
                condition=Q(state__in=QUEUED, number__isnull=False)
                | (~Q(state__in=QUEUED) & Q(number__isnull=True)),
                name="sign_up_is_numbered_in_the_queue",
            ),
            models.CheckConstraint(
                condition=Q(state__in=HOLDING, place__isnull=False)
                | (~Q(state__in=HOLDING) & Q(place__isnull=True)),
                name="sign_up_has_a_place_or_waits",
            ),
            models.CheckConstraint(
                condition=Q(state=State.OFFERED, offered_until__isnull=False)
                | (~Q(state=State.OFFERED) & Q(offered_until__isnull=True)),
                name="sign_up_offer_has_an_end",
            ),
        ]

    def __str__(self) -> str:
        return self.guest_name or str(self.person)

    @property
    def email(self) -> str:
        """Where mail about it goes; empty where nobody gave an address."""
        return self.person.email if self.person else self.guest_email


class Step(models.Model):
    """What happened to a sign-up, in a sentence that the person may read."""

    class Reason(models.TextChoices):
        ASKED = "asked", _("Wartet auf die Bestätigung per E-Mail.")
        SIGNED_UP = "signed-up", _("Angemeldet.")
        ADDED = "added", _("Von der Veranstaltung eingetragen.")
        QUEUED = "queued", _("Kein Platz frei, auf die Warteliste gesetzt.")
        OFFERED = "offered", _("Ein Platz wurde frei und angeboten.")
        ACCEPTED = "accepted", _("Das Angebot wurde angenommen.")
        DECLINED = "declined", _("Das Angebot wurde abgelehnt.")
        EXPIRED = "expired", _("Das Angebot lief ab.")
        CANCELLED = "cancelled", _("Selbst abgemeldet.")
        REMOVED = "removed", _("Von der Veranstaltung abgemeldet.")
        MOVED_HERE = "moved-here", _("Von einem anderen Termin hierher gewechselt.")
        MOVED_AWAY = "moved-away", _("Zu einem anderen Termin gewechselt.")
        SHIFTED_HERE = "shifted-here", _("Von der Veranstaltung von einem anderen Termin hierher gesetzt.")
        SHIFTED_AWAY = "shifted-away", _("Von der Veranstaltung auf einen anderen Termin gesetzt.")
        CALLED_OFF = "called-off", _("Der Termin fällt aus.")

    sign_up = models.ForeignKey(SignUp, on_delete=models.CASCADE, related_name="steps")
    at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=State)
    reason = models.CharField(max_length=12, choices=Reason)

    class Meta:
        ordering = ["at", "pk"]
        verbose_name = _("Schritt")
        verbose_name_plural = _("Schritte")

    def __str__(self) -> str:
        return str(self.get_reason_display())
