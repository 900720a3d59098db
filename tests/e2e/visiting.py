"""A browser without a window: signs in by the demo's buttons and sends forms as they stand on the page."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="(\w+)"')


@contextmanager
def signed_in(address: str, username: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=address, timeout=30, follow_redirects=True) as client:
        send(client, "/sign-in/", to="/sign-in/as/", username=username)
        yield client


def send(
    client: httpx.Client, page: str, *, to: str = "", files: Any = None, **fields: str
) -> httpx.Response:
    """Open the page with the form, fill it in and send it."""
    token = TOKEN.search(client.get(page).text)
    assert token, f"no form on {page}"
    return client.post(to or page, data={**fields, "csrfmiddlewaretoken": token[1]}, files=files)
