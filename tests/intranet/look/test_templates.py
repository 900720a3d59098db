"""Templates keep the promises of the look."""

import re
from pathlib import Path

import pytest
from django.conf import settings

TEMPLATES = Path(settings.BASE_DIR) / "templates"
SOURCES = {path.relative_to(TEMPLATES).as_posix(): path.read_text() for path in TEMPLATES.rglob("*.html")}
DRAWINGS = {path.stem: path.read_text() for path in (TEMPLATES / "icons").glob("*.svg")}
CLASS = re.compile(r"\.([a-z][\w-]*)")


def test_every_picture_has_an_alt_text():
    pictures = [(name, img) for name, text in SOURCES.items() for img in re.findall(r"<img\b[^>]*", text)]

    assert pictures
    assert [(name, img) for name, img in pictures if " alt=" not in img] == []


def test_every_drawing_that_is_asked_for_is_there():
    asked = {icon for text in SOURCES.values() for icon in re.findall(r'{% icon "([\w-]+)"', text)}

    assert asked - set(DRAWINGS) == set()


@pytest.mark.parametrize("name", DRAWINGS)
def test_drawings_are_silent_and_take_the_colour_of_the_text(name):
    assert 'aria-hidden="true"' in DRAWINGS[name]
    assert "currentColor" in DRAWINGS[name]


def test_a_page_has_its_skip_link_first(client, db):
    body = client.get("/").content.decode().partition("<body")[2]

    assert re.findall(r'<a [^>]*href="([^"]*)', body)[0] == "#main"


def test_a_page_says_its_language_and_loads_no_blocking_script(client, db):
    page = client.get("/en/").content.decode()

    assert '<html lang="en"' in page
    assert re.findall(r'<script(?![^>]*(?:async|defer|type="module"|type="importmap"))[^>]*>', page) == []
