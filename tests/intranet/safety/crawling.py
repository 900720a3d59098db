"""Follows every address that a page names, as a curious robot would, and notes what that wrote."""

import re
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from html import unescape
from typing import Any
from urllib.parse import urljoin, urlsplit

from django.conf import settings
from django.db import connections
from django.http import HttpResponse
from django.test import Client
from django.urls import Resolver404, resolve
from django.utils.translation import get_language_from_path, override

VISITS_PER_ROUTE = 2
PATH = re.compile(r"""["'](?:http://testserver)?([/?][^"'\s<>\\]*)["']""")
WRITES = re.compile(r"\s*(INSERT|UPDATE|DELETE|REPLACE|MERGE|COPY|TRUNCATE|ALTER|CREATE|DROP)\b")


class Crawl:
    """One person's way through the house by GET alone; `writes` says which address wrote what."""

    def __init__(self, client: Client, addresses: Iterable[str]) -> None:
        self.client = client
        self.waiting = deque(addresses)
        self.seen = set(self.waiting)
        self.visits = Counter[str]()
        self.writes: dict[str, list[str]] = {}

    def run(self) -> "Crawl":
        while self.waiting:
            address = self.waiting.popleft()
            route = route_of(address)
            if route and self.visits[route] < VISITS_PER_ROUTE:
                self.visits[route] += 1
                self.visit(address)
        return self

    def visit(self, address: str) -> None:
        with writing() as written:
            found = paths(self.client.get(address), address)
        if written:
            self.writes[address] = written
        self.waiting.extend(path for path in found if path not in self.seen)
        self.seen.update(found)


def route_of(address: str) -> str:
    """Return the route, or nothing where Django has none: what web servers deliver, and other hosts."""
    path = urlsplit(address).path
    with override(get_language_from_path(path) or settings.LANGUAGE_CODE):
        try:
            return resolve(path).route
        except Resolver404:
            return ""


def paths(answer: HttpResponse, address: str) -> list[str]:
    """All in an answer that looks like a path of this house: links, forms, pictures, data of scripts."""
    content = answer.getvalue()  # a file is closed when it was read
    if "Location" in answer:
        return [urljoin(address, answer["Location"])]
    if not re.search("html|json", answer["Content-Type"]):
        return []
    named = PATH.findall(unescape(content.decode()))
    return list(dict.fromkeys(urljoin(address, path).partition("#")[0] for path in named))


@contextmanager
def writing() -> Iterator[list[str]]:
    """Note every statement that writes, also where a later one takes it back."""
    written: list[str] = []

    def note(execute: Callable[..., Any], sql: str, *others: Any) -> Any:
        if WRITES.match(sql):
            written.append(sql)
        return execute(sql, *others)

    with connections["default"].execute_wrapper(note):
        yield written
