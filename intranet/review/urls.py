"""Doors of the admin that stand before Wagtail's own."""

from django.urls import path

from intranet.review.bulk import act

urlpatterns = [
    path("bulk/<str:app_label>/<str:model_name>/<str:action>/", act, name="bulk_action"),
]
