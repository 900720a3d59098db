"""People who sign in with the password of the city's directory (LDAP, Active Directory)."""

import ldap
from django_auth_ldap.config import LDAPSearch

from intranet.settings.base import env
from intranet.settings.required import required, yes_or_no

AUTH_LDAP_SERVER_URI = required("LDAP_URI")
AUTH_LDAP_START_TLS = AUTH_LDAP_SERVER_URI.startswith("ldap:") and yes_or_no("LDAP_START_TLS", default="true")
AUTH_LDAP_BIND_DN = env.str("LDAP_BIND_DN", default="")
AUTH_LDAP_BIND_PASSWORD = env.str("LDAP_BIND_PASSWORD", default="")
AUTH_LDAP_USER_SEARCH = LDAPSearch(
    required("LDAP_PEOPLE"),
    ldap.SCOPE_SUBTREE,
    env.str("LDAP_FILTER", default="(uid=%(user)s)"),
    attrlist=["*", "+"],  # the groups of a person are often kept as an operational attribute
)
AUTH_LDAP_USER_ATTR_MAP = {"first_name": "givenName", "last_name": "sn", "email": "mail"}
AUTH_LDAP_CONNECTION_OPTIONS = {ldap.OPT_REFERRALS: 0, ldap.OPT_NETWORK_TIMEOUT: 5, ldap.OPT_TIMEOUT: 5}
