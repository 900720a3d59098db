"""Settings that a production start-up refuses to go without, each with one clear line."""

from importlib.util import find_spec
from urllib.parse import urlsplit

from intranet.settings.base import env

SHORTEST_SECRET = 50  # characters, as `manage.py check --deploy` asks for
FEWEST_DIFFERENT = 10  # a random secret has more, even one of hexadecimal digits
YES, NO = {"true", "yes", "on", "1"}, {"false", "no", "off", "0", ""}
DATABASES = {"postgres", "postgresql", "sqlite"}


class CannotStart(SystemExit):
    """What is missing; whatever starts the house, Python prints this line and ends with status 1."""


def required(name: str) -> str:
    """Return the environment variable. Raises CannotStart where it is missing or empty."""
    value: str = env.str(name, default="").strip()
    if not value:
        raise CannotStart(f"{name} is missing: set it in the environment (see README).")
    return value


def yes_or_no(name: str, *, default: str = "false") -> bool:
    """Return whether the variable says yes. Raises CannotStart for anything but yes and no."""
    said: str = env.str(name, default=default).strip().lower()
    if said not in YES | NO:
        raise CannotStart(f"{name} is neither yes nor no: set it to `true` or `false`.")
    return said in YES


def whole_number(name: str, *, default: str = "0") -> int:
    """Return the number that the variable says. Raises CannotStart for anything else."""
    said: str = env.str(name, default=default).strip()
    if not (said.isascii() and said.isdigit()):
        raise CannotStart(f"{name} is no number: set it to 0, 1, 2 and so on.")
    return int(said)


def strong_secret(secret: str) -> str:
    """Return the secret. Raises CannotStart where it is too short or too plain."""
    is_plain = len(set(secret)) < FEWEST_DIFFERENT or " " in secret or secret.startswith("django-insecure-")
    if is_plain or len(secret) < SHORTEST_SECRET:
        raise CannotStart(
            f"SECRET_KEY is weak: use {SHORTEST_SECRET} random characters or more,"
            " for example from `openssl rand -base64 48`."
        )
    return secret


def named_hosts(hosts: str) -> list[str]:
    """Return the host names. Raises CannotStart for a list that lets in everybody or nobody."""
    names = [name for host in hosts.split(",") if (name := host.strip())]
    if not names or any("*" in name or "/" in name for name in names):
        raise CannotStart(
            "ALLOWED_HOSTS is not a list of host names: write them out, such as `wandel.city.example`."
        )
    return names


def known_database(url: str) -> str:
    """Return the address. Raises CannotStart where it names no database that Wandel can use."""
    if urlsplit(url).scheme not in DATABASES:
        raise CannotStart(
            "DATABASE_URL names no known database: use `postgres://name:password@host/database`."
        )
    return url


def needs(module: str, *, package: str, because: str) -> None:
    """Raise CannotStart where a variable asks for a package that is not installed."""
    if find_spec(module) is None:
        raise CannotStart(
            f"{because} is set, but {package} is missing: run `.venv/bin/pip install {package}`."
        )
