"""Templates, styles and scripts ask nobody outside and trust no text."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.sources import APPS, HOUSE, calls, code, files, place

TRUSTED: dict[str, str] = {
    "intranet/look/tags.py": "the import map is made of our own file names, with < written as \\u003c",
}
"""Files that may call text safe, each with the reason."""

NAMESPACE = re.compile(r"http://www\.w3\.org/[\w/]+")
OUTSIDE = re.compile(r"https?://|(?:[\"'(=]|@import )//\w")
UNTRUSTED = re.compile(r"\|\s*safe(seq)?\b|autoescape\s+off")
INLINE = re.compile(
    r"(?i)<style\b|\sstyle\s*=|<[^>]*\son[a-z]+\s*=|javascript:"
    r"|<script(?![^>]*\ssrc\s*=)(?![^>]*importmap)"
)


def lines(root: Path, *suffixes: str) -> Iterator[tuple[str, str]]:
    for path in files(root, *suffixes, inside=("templates", *APPS)):
        for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            yield place(root, path, number), text


def outside_hosts(root: Path) -> list[str]:
    """Addresses of others; a namespace is a name, not an address."""
    found = lines(root, ".html", ".css", ".js", ".svg")
    return [spot for spot, text in found if OUTSIDE.search(NAMESPACE.sub("", text))]


def inline_code(root: Path) -> list[str]:
    """What our own content security policy would refuse."""
    return [spot for spot, text in lines(root, ".html", ".svg") if INLINE.search(text)]


def trusted_templates(root: Path) -> list[str]:
    found = (spot for spot, text in lines(root, ".html", ".txt", ".svg") if UNTRUSTED.search(text))
    return [spot for spot in found if spot.rsplit(":", 1)[0] not in TRUSTED]


def trusted_python(root: Path) -> list[str]:
    return [
        place(root, path, line)
        for path in code(root)
        if place(root, path) not in TRUSTED
        for line, name, _ in calls(path)
        if name.split(".")[-1] in {"mark_safe", "SafeString", "SafeText"}
    ]


@pytest.mark.parametrize("rule", [outside_hosts, inline_code, trusted_templates, trusted_python])
def test_the_house_keeps_the_rule(rule):
    assert rule(HOUSE) == []


def test_who_is_trusted_is_still_there():
    assert [name for name in TRUSTED if not (HOUSE / name).is_file()] == []


@pytest.mark.parametrize(
    "text",
    [
        '<img src="https://images.example/a.png">',
        '<script src="//cdn.example/a.js"></script>',
        "@import url(//fonts.example/fira.css);",
    ],
)
def test_nothing_is_asked_of_an_outside_host(tree, text):
    assert outside_hosts(tree({"templates/base.html": text})) == ["templates/base.html:1"]


def test_a_namespace_is_no_host(tree):
    root = tree({"templates/icons/akte.svg": '<svg xmlns="http://www.w3.org/2000/svg">'})

    assert outside_hosts(root) == []


@pytest.mark.parametrize(
    "text",
    [
        '<p style="color: red">',
        '<button onclick="go()">',
        "<script>go()</script>",
        "<style>p {}</style>",
        '<a href="javascript:go()">',
    ],
)
def test_a_page_holds_no_inline_code(tree, text):
    assert inline_code(tree({"templates/base.html": text})) == ["templates/base.html:1"]


def test_a_script_with_a_source_and_the_import_map_are_welcome(tree):
    page = '<script type="module" src="{% static \'js/x.js\' %}"></script>\n<script type="importmap">'

    assert inline_code(tree({"templates/base.html": page})) == []


@pytest.mark.parametrize("text", ["{{ title|safe }}", "{{ tags | safeseq }}", "{% autoescape off %}"])
def test_a_template_trusts_no_text(tree, text):
    assert trusted_templates(tree({"templates/news/page.html": text})) == ["templates/news/page.html:1"]


def test_code_trusts_no_text(tree):
    root = tree({"news/articles/views.py": "mark_safe(title)\nformat_html('<b>{}</b>', title)"})

    assert trusted_python(root) == ["news/articles/views.py:1"]
