"""How people sign in: which providers the city trusts, and which cookies a session needs."""

from typing import Any

from intranet.people.providers import Provider
from intranet.settings.base import INSTALLED_APPS, env
from intranet.settings.identity import check_is_complete, header_name, openid_connect, role_map, saml
from intranet.settings.required import needs, required, whole_number, yes_or_no

LOGIN_URL = WAGTAIL_FRONTEND_LOGIN_URL = WAGTAILADMIN_LOGIN_URL = "sign-in"
LOGIN_REDIRECT_URL = LOGOUT_REDIRECT_URL = "/"

LOCAL_SIGN_IN = PASSWORD_SIGN_IN = yes_or_no("LOCAL_SIGN_IN")  # for administrators
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend"
    if LOCAL_SIGN_IN
    else "intranet.people.backends.ProvenElsewhere"
]
WAGTAILUSERS_PASSWORD_ENABLED = LOCAL_SIGN_IN
WAGTAILUSERS_PASSWORD_REQUIRED = False

REMOTE_USER_HEADER = header_name(
    "REMOTE_USER_HEADER"
)  # only where a proxy sets it, and strips what others sent
REMOTE_USER_REALM = env.str("REMOTE_USER_REALM", default="")  # erik@STADT.EXAMPLE of this realm is erik
REMOTE_USER_CREATES = yes_or_no("REMOTE_USER_CREATES")  # else only who has an account comes in

SESSION_COOKIE_AGE = 10 * 3600  # a working day
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SIGNED_IN_COOKIE_NAME = "signed_in"  # tells scripts that it is worth asking /me/, and nothing else
NOTICES_COOKIE_NAME = "notices"  # only from a refusal or a saved form to the next page
MESSAGE_STORAGE = "intranet.people.notices.NoticesInBrowser"
ALLAUTH_TRUSTED_PROXY_COUNT = whole_number("TRUSTED_PROXY_COUNT")

ACCOUNT_ADAPTER = "intranet.people.arrivals.AccountAdapter"
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*"]
SOCIALACCOUNT_ADAPTER = "intranet.people.arrivals.ProviderAdapter"
SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT = True
SOCIALACCOUNT_ONLY = True
SOCIALACCOUNT_PROVIDERS: dict[str, Any] = {
    "openid_connect": {"provider_class": "intranet.people.openid.CityProvider", "APPS": []},
}

SIGN_IN_PROVIDERS: dict[str, Provider] = {}


def provider(prefix: str, *, groups_claim: str = "groups", department_claim: str = "") -> Provider:
    """Return the provider that the variables with this prefix describe."""
    return Provider(
        title=env.str(f"{prefix}_TITLE", default=""),
        groups_claim=env.str(f"{prefix}_GROUPS_CLAIM", default=groups_claim),
        department_claim=env.str(f"{prefix}_DEPARTMENT_CLAIM", default=department_claim),
        role_map=role_map(env.str(f"{prefix}_ROLE_MAP", default=""), variable=f"{prefix}_ROLE_MAP"),
        trust_email=yes_or_no(f"{prefix}_TRUST_EMAIL"),
    )


if env.str("OIDC_ISSUER", default=""):
    SIGN_IN_PROVIDERS["city"] = provider("OIDC")
    app = openid_connect(
        issuer=env.str("OIDC_ISSUER"),
        client_id=required("OIDC_CLIENT_ID"),
        client_secret=required("OIDC_CLIENT_SECRET"),
        scopes=env.str("OIDC_SCOPES", default="openid profile email"),
    )
    SOCIALACCOUNT_PROVIDERS["openid_connect"]["APPS"].append(app)
else:
    check_is_complete(env.ENVIRON, prefix="OIDC_", key="OIDC_ISSUER")

if env.str("SAML_IDP_ENTITY_ID", default=""):
    needs("onelogin", package="python3-saml", because="SAML_IDP_ENTITY_ID")
    INSTALLED_APPS = [*INSTALLED_APPS, "allauth.socialaccount.providers.saml"]
    SIGN_IN_PROVIDERS["saml"] = provider("SAML")
    SOCIALACCOUNT_PROVIDERS["saml"] = saml(
        entity_id=env.str("SAML_IDP_ENTITY_ID"),
        metadata_url=required("SAML_IDP_METADATA_URL"),
        attributes=env.str("SAML_ATTRIBUTES", default=""),
        trust_email=SIGN_IN_PROVIDERS["saml"].trust_email,
    )

if env.str("LDAP_URI", default=""):
    needs("django_auth_ldap", package="django-auth-ldap", because="LDAP_URI")
    from intranet.settings.ldap import *

    PASSWORD_SIGN_IN = True
    DIRECTORY = provider("LDAP", groups_claim="memberOf", department_claim="ou")
    AUTHENTICATION_BACKENDS = [*AUTHENTICATION_BACKENDS, "intranet.people.ldap.DirectoryBackend"]
