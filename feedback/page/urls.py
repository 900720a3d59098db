"""The box itself is no page: it answers at feedback/box/ before Django is asked."""

from django.urls import path

from feedback.page import views

urlpatterns = [
    path("feedback/", views.write, name="feedback"),
    path("feedback/answer/", views.answer, name="feedback-answer"),
    path("feedback/privacy/", views.privacy, name="feedback-privacy"),
]
