"""Pages about keys, for those who read."""

from django.urls import path

from feedback.keys import views

urlpatterns = [
    path("feedback/desk/keys/", views.overview, name="feedback-keys"),
    path("feedback/desk/keys/<str:group>/<str:name>/", views.ceremony, name="feedback-ceremony"),
    path(
        "feedback/desk/keys/<str:group>/dismiss/<int:reader>/", views.dismiss, name="feedback-dismiss-reader"
    ),
]
