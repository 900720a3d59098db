"""What a browser and an attacker find in production."""

import json

from tests.settings.starting import start

KEYS = "NAME SECURE HTTPONLY SAMESITE DOMAIN PATH"
SHOWN = f"""
import django, json
from django.conf import settings
django.setup()
names = [f"{{cookie}}_COOKIE_{{key}}" for cookie in ("SESSION", "CSRF") for key in "{KEYS}".split()]
print(json.dumps({{name: getattr(settings, name) for name in names}}))
"""


def test_djangos_own_examination_finds_nothing():
    ended = start("manage.py", "check", "--deploy", "--fail-level", "WARNING")

    assert ended == (0, ["System check identified no issues (0 silenced)."])


def test_cookies_belong_to_this_host_alone():
    status, lines = start("-c", SHOWN)

    assert (status, json.loads(lines[0])) == (
        0,
        {
            "SESSION_COOKIE_NAME": "__Host-session",
            "CSRF_COOKIE_NAME": "__Host-csrf",
            **dict.fromkeys(["SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE"], True),
            **dict.fromkeys(["SESSION_COOKIE_HTTPONLY", "CSRF_COOKIE_HTTPONLY"], True),
            **dict.fromkeys(["SESSION_COOKIE_SAMESITE", "CSRF_COOKIE_SAMESITE"], "Lax"),
            **dict.fromkeys(["SESSION_COOKIE_DOMAIN", "CSRF_COOKIE_DOMAIN"], None),
            **dict.fromkeys(["SESSION_COOKIE_PATH", "CSRF_COOKIE_PATH"], "/"),
        },
    )
