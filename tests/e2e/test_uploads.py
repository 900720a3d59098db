"""What editors upload reaches readers as a picture or as a file to save, never as something that runs."""

import re
from io import BytesIO

import httpx
import pytest
from PIL import Image

from intranet.safety.headers import NOTHING_RUNS
from tests.e2e.visiting import send, signed_in
from tests.uploads import SCRIPT, taken_at_a_place

SVG = b'<svg xmlns="http://www.w3.org/2000/svg">' + SCRIPT + b"</svg>"


@pytest.fixture(scope="module")
def edda(address):
    with signed_in(address, "edda") as client:
        yield client


def upload(edda: httpx.Client, kind: str, name: str, content: bytes) -> httpx.Response:
    title = {"title": "Probe", "description": "Probe"}
    return send(edda, f"/admin/{kind}/add/", files={"file": (name, content)}, **title)


def test_a_photo_reaches_readers_without_its_place(edda, address):
    upload(edda, "images", "../Almas <Büro>.JPG", taken_at_a_place() + SCRIPT)
    stored = httpx.get(f"{address}/media/original_images/almas-buro.jpg")

    assert (stored.status_code, stored.headers["content-type"]) == (200, "image/jpeg")
    assert (dict(Image.open(BytesIO(stored.content)).getexif()), SCRIPT in stored.content) == ({}, False)
    assert stored.headers["content-security-policy"] == NOTHING_RUNS


def test_a_document_reaches_readers_as_a_file_to_save(edda, address):
    page = upload(edda, "documents", "plan <b>.PDF", b"%PDF-1.7" + SCRIPT)
    (path,) = set(re.findall(r"/documents/\d+/plan-b\.pdf", page.text))
    stored = httpx.get(address + path)

    assert stored.headers["content-disposition"].startswith('attachment; filename="plan-b.pdf"')
    assert (stored.headers["content-type"], stored.headers["content-security-policy"]) == (
        "application/pdf",
        NOTHING_RUNS,
    )


@pytest.mark.parametrize(
    ("kind", "name", "content"),
    [
        ("images", "zeichnung.svg", SVG),
        ("images", "zeichnung.png", SVG),
        ("documents", "zeichnung.svg", SVG),
        ("documents", "seite.html", SCRIPT),
        ("documents", "seite.pdf", SCRIPT),
    ],
)
def test_what_could_run_is_refused_at_the_form(edda, kind, name, content):
    refused = upload(edda, kind, name, content)

    assert (refused.status_code, str(refused.url.path)) == (200, f"/admin/{kind}/add/")
    assert "w-field__error" in refused.text
