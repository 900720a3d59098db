"""What is offered to learn and to meet, and when: events and their stored occurrences."""

from datetime import datetime
from typing import Self
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel

from intranet.blocks.fields import FormattedTextField
from intranet.people.models import Department
from intranet.safety.addresses import check_address
from intranet.topics.models import FieldOfAction
from training.schedule.addresses import check_leads_to_event
from training.schedule.rooms import Room

MOST_PLACES = 500  # each place is a row; who expects more people needs no sign-up


class Kind(models.TextChoices):
    TRAINING = "training", _("Schulung")
    OFFICE_HOUR = "office-hour", _("Sprechstunde")
    WORKSHOP = "workshop", _("Workshop für Auszubildende")
    BOOTCAMP = "bootcamp", _("Bootcamp")
    INFORMATION = "information", _("Infoveranstaltung")


class Level(models.TextChoices):
    BASICS = "basics", _("Einstieg")
    FURTHER = "further", _("Aufbau")
    DEEP = "deep", _("Vertiefung")


class EventQuerySet(models.QuerySet["Event"]):
    def published(self) -> Self:
        """What everybody may read."""
        return self.filter(is_published=True)


class Event(ClusterableModel):
    """Something that is offered once or often; when is said by its occurrences."""

    title = models.CharField(_("Titel"), max_length=120)
    slug = models.SlugField(_("Adresse"), unique=True, validators=[check_leads_to_event])
    kind = models.CharField(_("Art"), max_length=12, choices=Kind, default=Kind.TRAINING)
    summary = models.CharField(
        _("Zusammenfassung"), max_length=300, help_text=_("Zwei Zeilen: Was lernt oder erlebt man hier?")
    )
    description = FormattedTextField(_("Beschreibung"), blank=True)
    field = models.ForeignKey(
        FieldOfAction, verbose_name=_("Handlungsfeld"), on_delete=models.PROTECT, related_name="events"
    )
    level = models.CharField(_("Stufe"), max_length=8, choices=Level, blank=True)
    for_whom = models.CharField(_("Für wen"), max_length=160, blank=True)
    to_bring = models.CharField(_("Bitte mitbringen"), max_length=200, blank=True)
    access = models.CharField(_("Barrierefreiheit"), max_length=300, blank=True)
    unit = models.ForeignKey(
        Department, verbose_name=_("veranstaltende Stelle"), on_delete=models.PROTECT, related_name="events"
    )
    hosts = models.ManyToManyField(
        settings.AUTH_USER_MODEL, verbose_name=_("Leitung"), blank=True, related_name="hosted_events"
    )
    services = models.TextField(
        _("Leistungen"), blank=True, help_text=_("Nur beim Bootcamp: welche Leistungen, eine je Zeile.")
    )
    go_given_on = models.DateField(
        _("„Go“ der Leitung am"), null=True, blank=True, help_text=_("Nur beim Bootcamp.")
    )
    is_published = models.BooleanField(_("veröffentlicht"), default=False)

    objects = EventQuerySet.as_manager()

    class Meta:
        ordering = ["title"]
        verbose_name = _("Veranstaltung")
        verbose_name_plural = _("Veranstaltungen")

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("event", args=[self.slug])


class WantedRole(models.Model):
    """How many people of which profession a bootcamp wants."""

    event = ParentalKey(Event, on_delete=models.CASCADE, related_name="wanted_roles")
    name = models.CharField(_("Rolle"), max_length=60)
    number = models.PositiveSmallIntegerField(_("Anzahl"), default=1)

    class Meta:
        ordering = ["pk"]
        verbose_name = _("gesuchte Rolle")
        verbose_name_plural = _("gesuchte Rollen")
        constraints = [
            models.UniqueConstraint(fields=["event", "name"], name="one_wanted_role_per_name"),
            models.CheckConstraint(condition=Q(number__gte=1), name="wanted_role_wants_somebody"),
        ]

    def __str__(self) -> str:
        return self.name


class OccurrenceQuerySet(models.QuerySet["Occurrence"]):
    def published(self) -> Self:
        """What everybody may read."""
        return self.filter(event__is_published=True)

    def upcoming(self, *, at: datetime) -> Self:
        """What has not ended, the next first."""
        return self.filter(ends_at__gt=at).order_by("starts_at", "pk")

    def past(self, *, at: datetime) -> Self:
        """What has ended, the latest first."""
        return self.filter(ends_at__lte=at).order_by("-starts_at", "-pk")

    def between(self, start: datetime, end: datetime) -> Self:
        """What touches the time from start to end, in the order of beginning."""
        return self.filter(starts_at__lt=end, ends_at__gt=start).order_by("starts_at", "pk")

    def for_lists(self) -> Self:
        """With all that a list shows."""
        return self.select_related("event__field", "event__unit", "room")


class Occurrence(models.Model):
    """One date of an event. Its calendar identity (RFC 5545: UID, SEQUENCE) stays when it is moved."""

    class State(models.TextChoices):
        PLANNED = "planned", _("geplant")
        CONFIRMED = "confirmed", _("findet statt")
        CALLED_OFF = "called-off", _("fällt aus")

    event = models.ForeignKey(
        Event, verbose_name=_("Veranstaltung"), on_delete=models.CASCADE, related_name="occurrences"
    )
    series = models.ForeignKey(
        "training.Series", null=True, blank=True, on_delete=models.SET_NULL, related_name="occurrences"
    )
    state = models.CharField(_("Stand"), max_length=10, choices=State, default=State.PLANNED)
    starts_at = models.DateTimeField(_("Beginn"), db_index=True)
    ends_at = models.DateTimeField(_("Ende"))
    room = models.ForeignKey(
        Room, verbose_name=_("Raum"), null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    link = models.CharField(_("Link"), max_length=300, blank=True, validators=[check_address])
    is_online = models.BooleanField(_("online"), default=False)
    room_places = models.PositiveSmallIntegerField(_("Plätze im Raum"), default=0)
    online_places = models.PositiveSmallIntegerField(_("Plätze online"), default=0)
    fewest = models.PositiveSmallIntegerField(_("Mindestzahl"), default=0)
    most_per_department = models.PositiveSmallIntegerField(
        _("höchstens je Organisationseinheit"), null=True, blank=True
    )
    sign_up_from = models.DateTimeField(_("Anmeldung ab"), null=True, blank=True)
    sign_up_until = models.DateTimeField(_("Anmeldung bis"), null=True, blank=True)
    decision_on = models.DateField(_("Entscheidung, ob es stattfindet"), null=True, blank=True)
    note = models.CharField(_("Hinweis"), max_length=300, blank=True)
    material = models.CharField(_("Material"), max_length=300, blank=True, validators=[check_address])
    recording = models.CharField(_("Aufzeichnung"), max_length=300, blank=True, validators=[check_address])
    uid = models.UUIDField(default=uuid4, unique=True, editable=False)
    sequence = models.PositiveIntegerField(default=0, editable=False)
    changed_at = models.DateTimeField(auto_now_add=True)

    objects = OccurrenceQuerySet.as_manager()

    class Meta:
        ordering = ["starts_at", "pk"]
        verbose_name = _("Termin")
        verbose_name_plural = _("Termine")
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("starts_at")), name="occurrence_ends_after_start"
            ),
            models.CheckConstraint(
                condition=Q(room__isnull=False) | Q(is_online=True), name="occurrence_is_somewhere"
            ),
            models.CheckConstraint(
                condition=Q(room__isnull=False) | Q(room_places=0), name="occurrence_room_places_need_a_room"
            ),
            models.CheckConstraint(
                condition=Q(is_online=True) | Q(online_places=0, link=""),
                name="occurrence_online_places_need_online",
            ),
            models.CheckConstraint(
                condition=Q(room_places__lte=MOST_PLACES, online_places__lte=MOST_PLACES),
                name="occurrence_has_at_most_500_places",
            ),
            models.CheckConstraint(
                condition=Q(sign_up_until__isnull=True) | Q(sign_up_until__lte=F("ends_at")),
                name="occurrence_sign_up_ends_before_it_does",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.event} {self.starts_at:%d.%m.%Y}"

    def get_absolute_url(self) -> str:
        return reverse("occurrence", args=[self.event.slug, self.pk])

    @property
    def places(self) -> int:
        return self.room_places + self.online_places

    @property
    def needs_sign_up(self) -> bool:
        """Whether places are counted; others just come."""
        return self.places > 0

    @property
    def is_hybrid(self) -> bool:
        return self.room_id is not None and self.is_online
