"""A real city hall: PostgreSQL, Redis, HTTPS; start-up refuses what is missing or weak."""

from intranet.settings.base import *
from intranet.settings.csp import *
from intranet.settings.databases import caches, channel_layers, database, letter_databases
from intranet.settings.letters import *
from intranet.settings.logs import *
from intranet.settings.mailing import *
from intranet.settings.required import known_database, named_hosts, required, strong_secret
from intranet.settings.safety import *
from intranet.settings.sign_in import *
from intranet.settings.wagtail import *

DEMO = False
DEBUG = False
SECRET_KEY = strong_secret(required("SECRET_KEY"))
SECRET_KEY_FALLBACKS = env.list("SECRET_KEY_FALLBACKS", default=[])
ALLOWED_HOSTS = named_hosts(required("ALLOWED_HOSTS"))
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS]

DATABASES = {
    "default": {
        **database(known_database(required("DATABASE_URL"))),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    },
    **letter_databases(
        box=known_database(required("BOX_DATABASE_URL")), spool=known_database(required("SPOOL_DATABASE_URL"))
    ),
}
REDIS_URL = env.str("REDIS_URL", default="")
CACHES = caches(REDIS_URL)
CHANNEL_LAYERS = channel_layers(REDIS_URL)

SECURE_SSL_REDIRECT = True
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = 365 * 24 * 3600
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
SESSION_COOKIE_NAME = "__Host-session"  # a browser takes it from this very host only, and only by HTTPS
CSRF_COOKIE_NAME = "__Host-csrf"
SIGNED_IN_COOKIE_NAME = "__Host-signed_in"
NOTICES_COOKIE_NAME = "__Host-notices"
