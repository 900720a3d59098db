"""The calendar's menu in the admin, out of what its slices keep."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.viewsets.model import ModelViewSetGroup

from training.imports.viewsets import ImportViewSet
from training.schedule.viewsets import EventViewSet, OccurrenceViewSet, RoomViewSet, SchoolHolidayViewSet


class CalendarViewSetGroup(ModelViewSetGroup):
    menu_label = _("Kalender")
    menu_icon = "calendar-alt"
    menu_order = 120
    items = (EventViewSet, OccurrenceViewSet, ImportViewSet, RoomViewSet, SchoolHolidayViewSet)
