"""What learning adds to the admin; the logic lives in the slices."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from training.demand.viewsets import WishViewSet
from training.figures.menu import FiguresMenuItem
from training.viewsets import CalendarViewSetGroup


@hooks.register("register_admin_viewset")
def keep_calendar() -> CalendarViewSetGroup:
    return CalendarViewSetGroup()


@hooks.register("register_admin_viewset")
def keep_wishes() -> WishViewSet:
    return WishViewSet()


@hooks.register("register_reports_menu_item")
def lead_to_figures() -> FiguresMenuItem:
    return FiguresMenuItem(_("Teilnahme in Zahlen"), reverse("figures"), icon_name="table", order=200)
