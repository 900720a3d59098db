"""Which markup and which links a text may hold; everything else is taken out before it is stored."""

import re

import nh3

from intranet.safety.addresses import ADDRESS

MARKUP = {"p", "h2", "h3", "b", "strong", "i", "em", "ul", "ol", "li", "a", "br"}
ATTRIBUTES = {"*": {"data-block-key"}, "a": {"href", "linktype", "id"}}  # the key is where comments hang
SCHEMES = {"http", "https", "mailto", "tel"}

# no text needs them, and one of them joins texts while links are looked up
CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
LINK_TYPE = re.compile(r"page|document")
KEY = re.compile(r"[0-9]{1,9}")
BLOCK_KEY = re.compile(r"[0-9a-z]{1,16}")
NOWHERE = re.compile(r'<a (?=[^>]*\blinktype=")(?![^>]*\bid=")[^>]*>')  # a link to a page, but to which?
ALLOWED = {"href": ADDRESS, "linktype": LINK_TYPE, "id": KEY, "data-block-key": BLOCK_KEY}


def clean_rich_text(html: str) -> str:
    """Return the text with nothing left in it that a browser could run or that leads where no text should."""
    text = CONTROLS.sub("", html.encode("utf-8", "replace").decode())  # half a character pair is none
    cleaned = CLEANER.clean(CLEANER.clean(text))  # what was taken out may have kept two links apart
    return NOWHERE.sub("<a>", cleaned).replace("<br>", "<br/>")  # as Wagtail's editor reads it


def allowed(tag: str, attribute: str, value: str) -> str | None:
    """Return the value if it has the form that the attribute may have."""
    form = ALLOWED.get(attribute)
    return value if form and form.fullmatch(value) else None


CLEANER = nh3.Cleaner(
    tags=MARKUP,
    clean_content_tags={"script", "style"},
    attributes=ATTRIBUTES,
    attribute_filter=allowed,
    url_schemes=SCHEMES,
    link_rel=None,
)
