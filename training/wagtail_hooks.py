"""What learning adds to the admin; the logic lives in the slices."""

from wagtail import hooks

from training.schedule.viewsets import CalendarViewSetGroup


@hooks.register("register_admin_viewset")
def keep_calendar() -> CalendarViewSetGroup:
    return CalendarViewSetGroup()
