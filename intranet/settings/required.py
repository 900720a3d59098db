"""Settings that a production start-up refuses to go without, each with one clear line."""

from django.core.exceptions import ImproperlyConfigured

from intranet.settings.base import env

SHORTEST_SECRET = 50  # characters, as `manage.py check --deploy` asks for


def required(name: str) -> str:
    """Return the environment variable. Raises ImproperlyConfigured where it is missing or empty."""
    value: str = env.str(name, default="")
    if not value:
        raise ImproperlyConfigured(f"{name} is missing: set it in the environment (see README).")
    return value


def strong_secret(secret: str) -> str:
    """Return the secret. Raises ImproperlyConfigured where it is too short or too plain."""
    if len(secret) < SHORTEST_SECRET or len(set(secret)) < 5:
        raise ImproperlyConfigured(
            f"SECRET_KEY is weak: use {SHORTEST_SECRET} random characters or more,"
            " for example from `openssl rand -base64 48`."
        )
    return secret
