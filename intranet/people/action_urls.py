"""What forms and providers call, the same in every language; it stands before Wagtail's own doors."""

from django.conf import settings
from django.urls import path

from intranet.people import desk_views, provider_views, views

REPORTS_ON_PEOPLE = ("site-history", "workflow", "workflow_tasks")
NOT_OF_THIS_HOUSE = [
    *(f"reports/{report}" for report in REPORTS_ON_PEOPLE),
    *(f"reports/{report}/results" for report in REPORTS_ON_PEOPLE),
    *("failwhale", "test404"),  # Wagtail tries its error pages there
]

urlpatterns = [
    path("sign-out/", views.sign_out, name="sign-out"),
    path("sign-in/with/<slug:provider_id>/", provider_views.start, name="sign-in-with"),
    path("sign-in/city/back/", provider_views.back, {"provider_id": "city"}, name="openid_connect_callback"),
    path("sign-in/desk/", desk_views.sign_in_at_desk, name="sign-in-at-desk"),
    path("admin/login/", views.to_sign_in),
    path("admin/logout/", views.sign_out),  # Wagtail's drops the cookie also when it refuses a GET
    *(path(f"admin/{place}/", views.nowhere) for place in NOT_OF_THIS_HOUSE),
]

if settings.PASSWORD_SIGN_IN:
    urlpatterns.append(path("sign-in/password/", views.sign_in_by_password, name="sign-in-by-password"))

if "saml" in settings.SIGN_IN_PROVIDERS:
    from allauth.socialaccount.providers.saml import views as saml

    urlpatterns += [
        path("sign-in/saml/<slug:organization_slug>/acs/", saml.acs, name="saml_acs"),
        path("sign-in/saml/<slug:organization_slug>/finish/", saml.finish_acs, name="saml_finish_acs"),
        path("sign-in/saml/<slug:organization_slug>/sls/", saml.sls, name="saml_sls"),
        path("sign-in/saml/<slug:organization_slug>/metadata/", saml.metadata, name="saml_metadata"),
    ]
