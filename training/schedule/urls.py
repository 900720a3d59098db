"""Comes after the other slices of training: the short names of events are tried last."""

from datetime import date

from django.urls import path, register_converter

from training.schedule import views


class MonthConverter:
    """A month of this century as it stands in an address: 2026-12."""

    regex = "20[0-9]{2}-(?:0[1-9]|1[0-2])"

    def to_python(self, value: str) -> date:
        return date.fromisoformat(f"{value}-01")

    def to_url(self, value: date) -> str:
        return f"{value:%Y-%m}"


register_converter(MonthConverter, "month")

urlpatterns = [
    path("training/", views.upcoming, name="calendar"),
    path("training/month/<month:first>/", views.month, name="calendar-month"),
    path("training/today/", views.today, name="calendar-today"),
    path("training/past/", views.past, name="calendar-past"),
    path("training/<slug:slug>/", views.event, name="event"),
    path("training/<slug:slug>/<int:pk>/", views.occurrence, name="occurrence"),
]
