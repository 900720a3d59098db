"""What learning adds to the admin; the logic lives in the slices."""

from wagtail import hooks

from training.demand.viewsets import WishViewSet
from training.viewsets import CalendarViewSetGroup


@hooks.register("register_admin_viewset")
def keep_calendar() -> CalendarViewSetGroup:
    return CalendarViewSetGroup()


@hooks.register("register_admin_viewset")
def keep_wishes() -> WishViewSet:
    return WishViewSet()
