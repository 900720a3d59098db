"""Doors of the admin that stand before Wagtail's own."""

from django.urls import path

from intranet.review.bulk import act
from intranet.review.sessions import ping

urlpatterns = [
    path("bulk/<str:app_label>/<str:model_name>/<str:action>/", act, name="bulk_action"),
    path("editing-sessions/ping/<str:app_label>/<str:model_name>/<str:object_id>/<int:session_id>/", ping),
]
