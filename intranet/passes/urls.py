"""What scripts ask, the same in every language."""

from django.urls import path

from intranet.passes import views

urlpatterns = [
    path("passes/draw/", views.draw, name="draw-passes"),
    path("passes/keys/", views.keys, name="pass-keys"),
]
