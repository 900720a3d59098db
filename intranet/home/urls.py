from django.urls import re_path

from intranet.home import views

urlpatterns = [re_path(r"^$", views.start, name="start")]
