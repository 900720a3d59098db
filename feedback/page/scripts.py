"""What the pages of the feedback run in the browser, so that anybody can compare it with the sources."""

from collections.abc import Iterable
from functools import cache
from hashlib import sha256
from typing import NamedTuple

from django.contrib.staticfiles.storage import staticfiles_storage
from django.templatetags.static import static

from intranet.look.importmap import file_of, modules_of, relative_modules

STARTED_BY_THE_PAGE = ("js/theme.js", "django_htmx/htmx-2.min.js", "js/shell.js")
OF_ONE_PAGE = ("feedback/write_page.js", "feedback/answer_page.js")


class Script(NamedTuple):
    """One file with the SHA-256 of its bytes; ``url`` is where a browser gets it."""

    path: str
    digest: str
    url: str


def paths() -> list[str]:
    """Return all scripts that a page of the feedback may load, in the order of their names."""
    modules = modules_of("feedback").values()
    started = {*STARTED_BY_THE_PAGE, *OF_ONE_PAGE}
    return sorted({*started, *modules, *relative_modules(modules)})


def of_sources() -> list[Script]:
    """Return the scripts as they lie in this checkout."""
    return [Script(path, digest_of(file_of(path).read_bytes()), "") for path in paths()]


@cache
def served() -> tuple[Script, ...]:
    """Return the scripts as they are sent to browsers."""
    return tuple(Script(path, digest_of(sent(path)), static(path)) for path in paths())


def sent(path: str) -> bytes:
    """Return the bytes that a browser gets: the sources, where nothing was collected, as in tests."""
    stored_name = getattr(staticfiles_storage, "stored_name", None)
    if stored_name is None:
        return file_of(path).read_bytes()
    with staticfiles_storage.open(stored_name(path)) as file:
        return bytes(file.read())


def digest_of(data: bytes) -> str:
    return sha256(data).hexdigest()


def listed(scripts: Iterable[Script]) -> str:
    """Return a line for each, as ``sha256sum`` writes them."""
    return "".join(f"{script.digest}  {script.path}\n" for script in scripts)


def fingerprint(scripts: Iterable[Script]) -> str:
    """Return one number for all of them: the SHA-256 of their list."""
    return digest_of(listed(scripts).encode())
