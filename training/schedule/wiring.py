"""What the schedule adds to the house."""

from django.db.models.signals import m2m_changed
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from intranet.demo.registry import register as bring_to_demo
from intranet.home.areas import Area, Slot, areas
from intranet.home.navigation import Destination, main_menu
from intranet.pagecache.publishing import publish, shown_on_pages
from training.schedule.demo import load_calendar
from training.schedule.models import Event, Occurrence, WantedRole
from training.schedule.rooms import Room
from training.schedule.searchable import make_searchable
from training.schedule.start import next_dates


def connect() -> None:
    shown_on_pages(Event, Occurrence, Room, WantedRole)
    m2m_changed.connect(publish, sender=Event.hosts.through, dispatch_uid="shown on pages")
    bring_to_demo(load_calendar, order=40)
    make_searchable()
    areas.register(Area(Slot.DATES, "training/schedule/_next.html", next_dates))
    main_menu.register(Destination(_("Kalender"), lambda: reverse("calendar"), order=30))
