from django.urls import path

from intranet.access import views

urlpatterns = [
    path("barrier/", views.report, name="report-barrier"),
    path("barrier/thanks/", views.reported, name="barrier-reported"),
]
