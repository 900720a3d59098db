"""What the tests run on: like the demo, with fast passwords, files in memory, and jobs done at once."""

from intranet.settings.databases import beside, caches, channel_layers, database, letter_databases, own_redis
from intranet.settings.demo import *

DATABASE_URL = env.str("DATABASE_URL", default="sqlite://:memory:")
DATABASES = {
    "default": database(DATABASE_URL),
    **letter_databases(box=beside(DATABASE_URL, "box"), spool=beside(DATABASE_URL, "spool")),
}
REDIS_URL = own_redis(env.str("REDIS_URL", default=""), worker=env.str("PYTEST_XDIST_WORKER", default="gw0"))
CACHES = caches(REDIS_URL)
CHANNEL_LAYERS = channel_layers(REDIS_URL)
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
EMBEDDED_JOBS = False
LETTERS_WAIT = True
FEEDBACK_WORK_BITS = 4
FEEDBACK_BEAT = 0
MEDIA_ROOT = VAR_DIR / "memory"  # never made: Wagtail asks the disk too, where the demo keeps its own
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
DEMO_PICTURE_SIZE = (320, 180)  # drawn in a sixteenth of the time
