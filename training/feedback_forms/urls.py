"""Comes before the schedule, which tries the short names of events last."""

from django.urls import path

from training.feedback_forms import views

urlpatterns = [
    path("training/feedback/<str:token>/", views.feedback_form, name="feedback-form"),
    path("training/feedback/<str:token>/thanks/", views.thanks, name="feedback-thanks"),
    path("training/<slug:slug>/<int:pk>/feedback/", views.feedback, name="feedback-results"),
]
