"""What the house itself puts into the menus and onto the start page."""

from django.apps import apps
from django.db.models.signals import post_migrate
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from intranet.demo.registry import register as bring_to_demo
from intranet.home.areas import Area, Slot, areas
from intranet.home.ask import ask_the_unit
from intranet.home.context import home_url
from intranet.home.demo import load_house
from intranet.home.founding import found_house
from intranet.home.models import Alert, Pin, QuickLink
from intranet.home.navigation import Destination, footer_menu, main_menu
from intranet.home.searchable import make_searchable
from intranet.pagecache.publishing import shown_on_pages


def connect() -> None:
    areas.register(Area(Slot.ASK, "intranet/home/_ask.html", ask_the_unit, is_stand_in=True))
    main_menu.register(Destination(_("Start"), home_url, order=10))
    footer_menu.register(Destination(_("Barriere melden"), lambda: reverse("report-barrier"), order=90))
    shown_on_pages(Alert, Pin, QuickLink)
    make_searchable()
    post_migrate.connect(found_house, sender=apps.get_app_config("intranet"))
    bring_to_demo(load_house, order=60)
