"""The demo's addresses: all of the house, its components at one glance, and a door without a lock."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import path

from intranet import urls
from intranet.demo import views
from intranet.look.gallery.views import gallery

handler400, handler403, handler404, handler500 = (
    urls.handler400,
    urls.handler403,
    urls.handler404,
    urls.handler500,
)

urlpatterns = [
    path("sign-in/as/", views.sign_in_as, name="sign-in-as"),
    *i18n_patterns(
        path("sign-in/", views.sign_in, name="sign-in"),
        path("sign-in/again/", views.sign_in_again, name="sign-in-again"),
        path("components/", gallery, name="components"),
        prefix_default_language=False,
    ),
    *urls.urlpatterns,
]
