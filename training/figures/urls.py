"""Comes before the schedule, which tries the short names of events last."""

from django.urls import path

from training.figures import views

urlpatterns = [
    path("training/figures/", views.figures, name="figures"),
    path("training/figures/<slug:quarter>.csv", views.figures_sheet, {"form": "csv"}, name="figures-csv"),
    path("training/figures/<slug:quarter>.xlsx", views.figures_sheet, {"form": "xlsx"}, name="figures-xlsx"),
]
