"""One kept page: compressed once, answered many times."""

import gzip
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import brotli

Headers = list[tuple[bytes, bytes]]

# The browser asks again each time: a `stale-while-revalidate` would show everybody yesterday's page once more
# (docs/decisions/2026-11-22-browsers-ask-again.md).
CACHE_CONTROL = b"no-cache"
OURS = {b"cache-control", b"content-length", b"date", b"etag", b"expires", b"server", b"vary", b"connection"}
DESCRIBING_THE_BODY = {b"content-type", b"content-length", b"content-encoding", b"content-disposition"}


@dataclass(frozen=True)
class Variant:
    """The page in one encoding, with the header lists of a full and of a 304 answer."""

    etag: str
    body: bytes
    headers: Headers

    @cached_property
    def not_modified(self) -> Headers:
        return [pair for pair in self.headers if pair[0] not in DESCRIBING_THE_BODY]


@dataclass(frozen=True)
class Entry:
    """A page as it was for one content version, good until an instant."""

    version: int
    until: float
    variants: dict[str, Variant]

    def is_fresh(self, *, version: int, now: float) -> bool:
        return self.version == version and now < self.until

    @cached_property
    def size(self) -> int:
        """About how many bytes the entry keeps in memory."""
        return sum(len(v.body) + sum(len(n) + len(w) for n, w in v.headers) for v in self.variants.values())


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
    return Variant(etag, body, headers)
