"""Reads a page as a browser does and says what in it could run or lead astray."""

import re
from functools import lru_cache
from html.parser import HTMLParser

FORBIDDEN = {"applet", "base", "embed", "frame", "frameset", "iframe", "object", "portal", "style"}
ADDRESSES = {
    "action",
    "data",
    "formaction",
    "href",
    "ping",
    "poster",
    "src",
    "srcset",
    "xlink:href",
    "background",
}
HARMLESS_ADDRESS = re.compile(r"(https?://|mailto:|tel:|/(?![/\\])|#|\?)[^\x00-\x20\\]*(?: [\w.]+,? ?)*")
HARMLESS_SCRIPT = {"importmap", "application/json"}
OWN_SCRIPT = re.compile(r"/static/[\w./-]+|/admin/jsi18n/[\w./-]*")

Attributes = list[tuple[str, str | None]]


class Page(HTMLParser):
    """Collects the elements of a page and what is wrong with them."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, tuple[str, ...]]] = []
        self.dangers: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attributes: Attributes) -> None:
        self.elements.append((tag, tuple(sorted(name for name, _ in attributes))))
        self.dangers += [
            f"<{tag}>"
            for bad in (tag in FORBIDDEN, foreign_script(tag, attributes), redirects(tag, attributes))
            if bad
        ]
        self.dangers += [
            f"<{tag} {name}={value!r}>" for name, value in attributes if is_dangerous(tag, name, value or "")
        ]


def is_dangerous(tag: str, name: str, value: str) -> bool:
    if name in ADDRESSES and tag != "meta":
        return not harmless_address(value)
    return name.startswith(("on", "hx-on")) or name in {"style", "srcdoc"}


def harmless_address(value: str) -> bool:
    """Whether the address is of the web, a mailbox, a telephone or an own path."""
    return value == "" or bool(HARMLESS_ADDRESS.fullmatch(value))


def foreign_script(tag: str, attributes: Attributes) -> bool:
    told = dict(attributes)
    if tag != "script":
        return False
    return told.get("type") not in HARMLESS_SCRIPT and not OWN_SCRIPT.fullmatch(told.get("src") or "")


def redirects(tag: str, attributes: Attributes) -> bool:
    return tag == "meta" and "http-equiv" in dict(attributes)


@lru_cache(maxsize=500)
def read(html: str) -> Page:
    return Page(html)


def dangers(html: str) -> list[str]:
    return read(html).dangers


def skeleton(html: str) -> list[tuple[str, tuple[str, ...]]]:
    """The page without its words: each element with the names of its attributes."""
    return read(html).elements
