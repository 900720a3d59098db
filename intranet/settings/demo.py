"""The embedded default: one process, one SQLite file, the demo city, people to sign in as by a button."""

from intranet.settings.base import *
from intranet.settings.csp import *
from intranet.settings.databases import caches, channel_layers, database, letter_databases, sqlite_file
from intranet.settings.letters import *
from intranet.settings.logs import *
from intranet.settings.mailing import *
from intranet.settings.safety import *
from intranet.settings.sign_in import *
from intranet.settings.wagtail import *

DEMO = True
PASSES_WAIT = 3
GUEST_DOMAINS = ["musterfelden.example"]
DEMO_PICTURE_SIZE = (1280, 720)
DEBUG = False
ROOT_URLCONF = "intranet.demo.urls"
SECRET_KEY = "the demo city has no secrets, so this key may be read by everybody"  # noqa: S105
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]", *env.list("ALLOWED_HOSTS", default=[])]

DATABASES = {
    "default": database(env.str("DATABASE_URL", default=sqlite_file())),
    **letter_databases(
        box=env.str("BOX_DATABASE_URL", default=sqlite_file("box")),
        spool=env.str("SPOOL_DATABASE_URL", default=sqlite_file("spool")),
    ),
}
CACHES = caches(env.str("REDIS_URL", default=""))
CHANNEL_LAYERS = channel_layers(env.str("REDIS_URL", default=""))

EMBEDDED_JOBS = True
LETTERS_WAIT = False  # in the demo they are released at once, and the page says so
if not env.str("EMAIL_URL", default=""):
    EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = VAR_DIR / "mail"
