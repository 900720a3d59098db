"""A real city hall's servers, on a copy of the demo city."""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from tests.e2e.server import serving
from tests.settings.starting import COMPLETE

HOST = COMPLETE["ALLOWED_HOSTS"]
QUIET = "--log-level warning --no-access-log"
UVICORN = (
    f"-m uvicorn intranet.asgi:application --port PORT {QUIET} --no-server-header --ws websockets-sansio"
)
GRANIAN = f"-m granian intranet.wsgi:application --port PORT {QUIET} --interface wsgi --blocking-threads 2"
SERVERS = {
    "uvicorn": [sys.executable, *UVICORN.split()],
    "granian": [sys.executable, *GRANIAN.split()],
}


@contextmanager
def city_hall(var: Path, server: str, **env: str) -> Iterator[httpx.Client]:
    """Yield a browser that comes through the city's proxy, by HTTPS."""
    files = {"DATABASE_URL": "wandel", "BOX_DATABASE_URL": "box", "SPOOL_DATABASE_URL": "spool"}
    databases = {variable: f"sqlite:///{var / name}.sqlite3" for variable, name in files.items()}
    with serving(var, SERVERS[server], **COMPLETE | databases | env) as address, browser(address) as client:
        yield client


def browser(address: str, **headers: str) -> httpx.Client:
    sent = {"Host": HOST, "X-Forwarded-Proto": "https", **headers}
    return httpx.Client(base_url=address, headers=sent, timeout=30)


def spoil_an_article(var: Path) -> str:
    """Store an article that can't be shown and return its address."""
    body = '[{"type": "steps", "value": {"steps": 7}}]'
    with sqlite3.connect(var / "wandel.sqlite3") as database:
        (pk,) = database.execute("SELECT MIN(page_ptr_id) FROM news_article").fetchone()
        database.execute("UPDATE news_article SET body = ? WHERE page_ptr_id = ?", (body, pk))
        (path,) = database.execute("SELECT url_path FROM wagtailcore_page WHERE id = ?", (pk,)).fetchone()
    return "/" + str(path).split("/", 2)[2]


def policy(answer: httpx.Response) -> dict[str, str]:
    """The answer's Content-Security-Policy, by directive."""
    directives = [part.partition(" ") for part in answer.headers["content-security-policy"].split("; ")]
    return {name: values for name, _, values in directives}


def told(answer: httpx.Response, *names: str) -> dict[str, Any]:
    return {name: answer.headers.get(name) for name in names}
