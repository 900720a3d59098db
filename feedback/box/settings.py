"""The letter box as a process of its own: no sessions, no sign-in, no secrets, and two databases.

What it knows of the rest of the house is how it writes its log. The embedded server runs the same code
with its own settings.
"""

from intranet.settings.base import VAR_DIR, env
from intranet.settings.databases import letter_databases, sqlite_file
from intranet.settings.letters import *
from intranet.settings.logs import *

VAR_DIR.mkdir(parents=True, exist_ok=True)

DEBUG = False
INSTALLED_APPS = ["feedback.box"]
MIDDLEWARE: list[str] = []
DATABASES = {
    "default": {},  # there is none
    **letter_databases(
        box=env.str("BOX_DATABASE_URL", default=sqlite_file("box")),
        spool=env.str("SPOOL_DATABASE_URL", default=sqlite_file("spool")),
    ),
}
DATABASE_ROUTERS = ["feedback.box.router.BoxRouter"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"  # no model here has one

LANGUAGE_CODE = "de"
TIME_ZONE = "Europe/Berlin"
USE_TZ = True
