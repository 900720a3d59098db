"""Where editors keep the calendar."""

from typing import Any

from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    HelpPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
)
from wagtail.admin.viewsets.model import ModelViewSet

from training.schedule.admin import ChangeOccurrence, CopyEvent, EventList, MakeSeries, OccurrenceList
from training.schedule.forms import OccurrenceForm
from training.schedule.holidays import SchoolHoliday
from training.schedule.models import Event, Occurrence
from training.schedule.rooms import Room

OCCURRENCE = [
    FieldPanel("event"),
    FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
    FieldPanel("state"),
    FieldPanel("note"),
    FieldRowPanel([FieldPanel("room"), FieldPanel("room_places")]),
    FieldRowPanel([FieldPanel("is_online"), FieldPanel("online_places")]),
    FieldPanel("link"),
    HelpPanel(_("Ohne Plätze kommen alle ohne Anmeldung. Den Link sehen nur Angemeldete, kurz vor Beginn.")),
    FieldRowPanel([FieldPanel("fewest"), FieldPanel("most_per_department"), FieldPanel("decision_on")]),
    FieldRowPanel([FieldPanel("sign_up_from"), FieldPanel("sign_up_until")]),
    FieldRowPanel([FieldPanel("material"), FieldPanel("recording")]),
]
BOOTCAMP = [
    FieldPanel("services"),
    FieldPanel("go_given_on"),
    InlinePanel("wanted_roles", label=_("gesuchte Rolle")),
]


class EventViewSet(ModelViewSet):
    model = Event
    icon = "doc-full"
    index_view_class = EventList
    copy_view_class = CopyEvent
    list_display = ["title", "kind", "field", "unit", "is_published"]
    list_filter = ["kind", "field", "unit", "is_published"]
    search_fields = ["title", "summary"]
    panels = [
        FieldPanel("title"),
        FieldPanel("slug"),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("level")]),
        FieldPanel("summary"),
        FieldPanel("description"),
        FieldRowPanel([FieldPanel("field"), FieldPanel("unit")]),
        FieldPanel("hosts"),
        FieldPanel("for_whom"),
        FieldPanel("to_bring"),
        FieldPanel("access"),
        MultiFieldPanel(BOOTCAMP, heading=_("Nur beim Bootcamp")),
        FieldPanel("is_published"),
    ]

    def get_urlpatterns(self) -> list[Any]:
        return [*super().get_urlpatterns(), path("series/<int:pk>/", MakeSeries.as_view(), name="series")]


class OccurrenceViewSet(ModelViewSet):
    model = Occurrence
    icon = "calendar"
    index_view_class = OccurrenceList
    edit_view_class = ChangeOccurrence
    copy_view_enabled = False
    list_display = ["starts_at", "event", "room", "state", "room_places", "online_places"]
    list_filter = ["event", "state", "room"]
    ordering = ["-starts_at"]
    edit_handler = ObjectList(OCCURRENCE, base_form_class=OccurrenceForm)


class RoomViewSet(ModelViewSet):
    model = Room
    icon = "home"
    list_display = ["name", "address", "seats"]
    form_fields = ["name", "address", "seats", "equipment", "access"]


class SchoolHolidayViewSet(ModelViewSet):
    model = SchoolHoliday
    icon = "date"
    list_display = ["name", "first_day", "last_day"]
    form_fields = ["name", "first_day", "last_day"]
