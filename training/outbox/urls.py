"""Comes before the schedule, which tries the short names of events last."""

from django.urls import path

from training.outbox import views

urlpatterns = [
    path("training/<slug:slug>/<int:pk>/letters/", views.outbox, name="outbox"),
    path("training/<slug:slug>/<int:pk>/letters/new/", views.write, name="write-letter"),
    path("training/<slug:slug>/<int:pk>/letters/<int:letter>/", views.letter, name="letter"),
    path("training/<slug:slug>/<int:pk>/letters/<int:letter>/edit/", views.edit, name="edit-letter"),
]
