"""What the house itself puts into the menus and onto the start page."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from intranet.home.areas import Area, Slot, areas
from intranet.home.ask import ask_the_unit
from intranet.home.context import home_url
from intranet.home.navigation import Destination, footer_menu, main_menu


def register_areas() -> None:
    areas.register(Area(Slot.ASK, "intranet/home/_ask.html", ask_the_unit))


def register_menus() -> None:
    main_menu.register(Destination(_("Start"), home_url, order=10))
    footer_menu.register(Destination(_("Barriere melden"), lambda: reverse("report-barrier"), order=90))
