"""One kept page: compressed once, answered many times."""

import gzip
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import brotli

Headers = list[tuple[bytes, bytes]]

# The browser asks again each time: a `stale-while-revalidate` would show everybody yesterday's page once more
# (docs/decisions/2026-11-22-browsers-ask-again.md).
CACHE_CONTROL = b"no-cache"
OURS = {b"cache-control", b"content-length", b"date", b"etag", b"expires", b"server", b"vary", b"connection"}
DESCRIBING_THE_BODY = {b"content-type", b"content-length", b"content-encoding", b"content-disposition"}


class Answer(NamedTuple):
    """Status, headers and body as they go to the browser."""

    status: int
    headers: Headers
    body: bytes


@dataclass(frozen=True)
class Variant:
    """The page in one encoding, with every answer that it can give."""

    etag: str
    whole: Answer

    @cached_property
    def without_body(self) -> Answer:
        return self.whole._replace(body=b"")

    @cached_property
    def not_modified(self) -> Answer:
        told = [pair for pair in self.whole.headers if pair[0] not in DESCRIBING_THE_BODY]
        return Answer(304, told, b"")


@dataclass
class Entry:
    """A page as it was for one content version, good until an instant."""

    version: int
    until: float
    variants: dict[str, Variant]
    was_asked_for: bool = False

    def best(self, encodings: tuple[str, ...]) -> Variant:
        """Return the first encoding that is kept; as it is, if none is."""
        for encoding in encodings:
            if encoding in self.variants:
                return self.variants[encoding]
        return self.variants["identity"]

    @cached_property
    def size(self) -> int:
        """About how many bytes the entry keeps in memory."""
        return sum(
            len(whole.body) + sum(len(name) + len(value) for name, value in whole.headers)
            for whole in (variant.whole for variant in self.variants.values())
        )


def make_entry(*, version: int, until: float, headers: Headers, body: bytes) -> Entry:
    """Keep a rendered page in every encoding that makes it smaller."""
    digest = hashlib.sha256(body).hexdigest()[:20]
    common = [(name.lower(), value) for name, value in headers if name.lower() not in OURS]
    variants = {encoding: make_variant(encoding, digest, common, data) for encoding, data in encodings(body)}
    return Entry(version, until, variants)


def encodings(body: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the body as it is and in each encoding that is shorter."""
    yield "identity", body
    for encoding, data in (
        ("br", brotli.compress(body, quality=5)),
        ("gzip", gzip.compress(body, 6, mtime=0)),
    ):
        if len(data) < len(body):
            yield encoding, data


def make_variant(encoding: str, digest: str, common: Headers, body: bytes) -> Variant:
    """Give the bytes of one encoding a strong tag of their own."""
    etag = f'"{digest}-{encoding}"'
    headers = [
        *common,
        (b"cache-control", CACHE_CONTROL),
        (b"vary", b"Accept-Encoding"),
        (b"etag", etag.encode()),
        (b"content-length", str(len(body)).encode()),
    ]
    if encoding != "identity":
        headers.append((b"content-encoding", encoding.encode()))
    return Variant(etag, Answer(200, headers, body))
