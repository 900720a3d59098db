"""Comes before the schedule, which tries the short names of events last."""

from django.urls import path

from training.invitations import own_views, views

urlpatterns = [
    path("training/feeds/", views.all_feeds, name="feeds"),
    path("training/feeds/all.ics", views.all_dates, name="feed"),
    path("training/feeds/kind/<slug:kind>.ics", views.of_kind, name="feed-of-kind"),
    path("training/feeds/field/<slug:slug>.ics", views.of_field, name="feed-of-field"),
    path("training/feeds/mine/<str:token>.ics", own_views.my_dates, name="my-dates-feed"),
    path("training/mine/feed/", own_views.my_feed, name="my-feed"),
    path("training/feeds/<slug:slug>/<int:pk>.ics", views.one_date, name="one-date"),
]
