"""Comes before the schedule, which tries the short names of events last."""

from django.urls import path

from training.certificates import views

urlpatterns = [
    path("training/certificates/<str:token>/", views.check, name="certificate-check"),
    path("training/answer/<str:token>/certificate.pdf", views.by_link, name="certificate-by-link"),
    path("training/<slug:slug>/<int:pk>/certificate.pdf", views.own, name="certificate"),
]
