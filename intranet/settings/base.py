"""What every way of running Wandel shares; the other modules here say only how they differ."""

from pathlib import Path

import environ

env = environ.Env()
BASE_DIR = Path(__file__).resolve().parents[2]
VAR_DIR = Path(env.str("VAR_DIR", default=str(BASE_DIR / "var")))
NODE_MODULES = BASE_DIR / "node_modules"

CITY_NAME = env.str("CITY_NAME", default="Stadt Musterfelden")

INSTALLED_APPS = [
    "intranet",
    "news",
    "feedback",
    "feedback.box",
    "training",
    "allauth",
    "allauth.account",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "wagtail.contrib.redirects",
    "wagtail.contrib.routable_page",
    "wagtail.contrib.settings",
    "wagtail.contrib.simple_translation",
    "wagtail.contrib.typed_table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "intranet.people.apps.PeopleAdminConfig",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail.locales",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
    "csp",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.forms",
]

MIDDLEWARE = [
    "intranet.safety.policy.ContentSecurityPolicy",  # first: refusals by the others are pages too
    "intranet.safety.methods.say_what_is_not_taken",
    "intranet.safety.bodies.refuse_too_large",
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "intranet.people.own_path.own_paths_only",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

ROOT_URLCONF = "intranet.urls"
ASGI_APPLICATION = "intranet.asgi.application"
WSGI_APPLICATION = "intranet.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "intranet.home.context.site",
            ],
            "libraries": {
                "home": "intranet.home.tags",
                "look": "intranet.look.tags",
            },
        },
    },
]

FORM_RENDERER = "django.forms.renderers.TemplatesSetting"  # our templates before those of Django and Wagtail

AUTH_USER_MODEL = "intranet.User"

LANGUAGE_CODE = "de"
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [("de", "Deutsch"), ("en", "English")]
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = "Europe/Berlin"
GUEST_DOMAINS = env.list("GUEST_DOMAINS", default=[])  # whose addresses sign up without an account
SIGN_UPS_KEPT_DAYS = env.int(
    "SIGN_UPS_KEPT_DAYS", default=30
)  # who was there, needs and guests, after the end
LETTERS_KEPT_DAYS = env.int("LETTERS_KEPT_DAYS", default=30)  # what organisers wrote, after it left
WISH_THRESHOLD = env.int("WISH_THRESHOLD", default=15)  # so many supporters make a draft event by themselves
WISH_UNIT = env.str("WISH_UNIT", default="stabsstelle-digitalisierung")  # the unit of these drafts
WISH_HEAD_START_DAYS = env.int("WISH_HEAD_START_DAYS", default=3)  # working days for those who wished
WISH_ADDRESSES_KEPT_DAYS = env.int("WISH_ADDRESSES_KEPT_DAYS", default=180)  # where no date came of it
PASSES_WAIT = env.float("PASSES_WAIT", default=20)  # seconds at most until a browser draws its passes
HOLIDAYS_STATE = env.str("HOLIDAYS_STATE", default="NW")  # whose public holidays count, as in DE-NW
USE_I18N = True
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [
    BASE_DIR / "build" / "static",
    ("js", BASE_DIR / "intranet" / "look" / "js"),
    ("feedback", BASE_DIR / "feedback" / "page" / "js"),
    ("feedback/desk", BASE_DIR / "feedback" / "desk" / "js"),
    ("feedback/keys", BASE_DIR / "feedback" / "keys" / "js"),
    ("passes", BASE_DIR / "intranet" / "passes" / "js"),
    ("kern", NODE_MODULES / "@kern-ux" / "native" / "dist"),
    ("stimulus", NODE_MODULES / "@hotwired" / "stimulus" / "dist"),
]
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR_DIR / "media"
WHITENOISE_KEEP_ONLY_HASHED_FILES = True  # nothing asks for the others
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

CONTACT_EMAIL = env.str("CONTACT_EMAIL", default="digitalisierung@musterfelden.example")
COUNCIL_CONTACT = env.str("COUNCIL_CONTACT", default="Personalrat, Rathaus, Zimmer 110, Durchwahl 4110")
COUNCIL_LETTER_BOX = env.str("COUNCIL_LETTER_BOX", default="der Briefkasten neben Zimmer 110")
REPORTING_OFFICE_URL = env.str(  # of the house, else the federal one (HinSchG)
    "REPORTING_OFFICE_URL", default="https://www.bundesjustizamt.de/meldestelle"
)
ACCESSIBILITY_EMAIL = env.str("ACCESSIBILITY_EMAIL", default="barrierefrei@musterfelden.example")
EMAIL_TIMEOUT = 10  # seconds

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
EMBEDDED_JOBS = False  # whether the server process runs them too
TAGGIT_CASE_INSENSITIVE = True
DATABASE_ROUTERS = ["feedback.box.router.BoxRouter"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
