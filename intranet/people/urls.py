"""Pages about the person; English readers have them under ``/en/``."""

from django.urls import path

from intranet.people import views

urlpatterns = [
    path("sign-in/", views.sign_in, name="sign-in"),
    path("sign-in/again/", views.sign_in_again, name="sign-in-again"),
    path("me/", views.me, name="me"),
    path("_util/login/", views.to_sign_in),  # Wagtail's own form would take passwords
]
