"""The house of a city that keeps passwords for its administrators."""

from django.urls import path

from intranet.people.views import sign_in_by_password
from intranet.urls import urlpatterns as house

urlpatterns = [path("sign-in/password/", sign_in_by_password, name="sign-in-by-password"), *house]
