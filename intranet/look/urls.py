"""The gallery, which only the demo shows."""

from django.conf import settings
from django.urls import path

from intranet.look.gallery.views import gallery

urlpatterns = [path("components/", gallery, name="components")] if settings.DEMO else []
