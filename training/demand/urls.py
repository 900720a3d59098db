"""Comes before the schedule, which tries the short names of events last."""

from django.urls import path

from training.demand import views

urlpatterns = [
    path("training/wishes/", views.wishes, name="wishes"),
    path("training/wishes/new/", views.new, name="new-wish"),
    path("training/wishes/new/similar/", views.similar_wishes, name="similar-wishes"),
    path("training/wishes/sent/", views.sent, name="wish-sent"),
    path("training/wishes/<int:pk>/", views.wish, name="wish"),
    path("training/wishes/<int:pk>/support/", views.support, name="support-wish"),
    path("training/wishes/<int:pk>/support/button/", views.button, name="support-button"),
]
