"""Comes before the schedule, which tries the short names of events last."""

from django.urls import path

from training.signups import desk, views

CSV, XLSX = {"form": "csv"}, {"form": "xlsx"}

urlpatterns = [
    path("training/mine/", views.mine, name="my-dates"),
    path("training/answer/<str:token>/", views.by_link, name="sign-up-by-link"),
    path("training/<slug:slug>/<int:pk>/sign-up/", views.sign_up, name="sign-up"),
    path("training/<slug:slug>/<int:pk>/sign-up/asked/", views.asked, name="sign-up-asked"),
    path("training/<slug:slug>/<int:pk>/sign-up/button/", views.button, name="sign-up-button"),
    path("training/<slug:slug>/<int:pk>/people/", desk.people, name="sign-up-people"),
    path("training/<slug:slug>/<int:pk>/people.csv", desk.people_sheet, {"form": "csv"}, name="people-csv"),
    path(
        "training/<slug:slug>/<int:pk>/people.xlsx", desk.people_sheet, {"form": "xlsx"}, name="people-xlsx"
    ),
]
