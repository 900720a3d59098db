"""Wherever a file is taken in, a broken one is refused with a sentence, and nothing of it is kept."""

import warnings
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.messages import get_messages
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents.models import Document
from wagtail.models import UploadedFile

from intranet.media.models import Picture
from tests.attacks.asking import undone
from tests.attacks.forms import forms_of
from tests.attacks.test_forms import forms_on
from tests.uploads import SCRIPT, packed, picture, with_huge_head

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">' + SCRIPT + b"</svg>"
NO_PICTURE = {
    "leer.png": b"",
    "halb.jpg": picture("JPEG", (400, 300))[:900],
    "halb.png": picture("PNG")[:40],
    "riese.png": with_huge_head(),
    "zeichnung.svg": SVG,
    "zeichnung.png": SVG,
    "seite.jpg": b"<!doctype html>" + SCRIPT,
    "photo.png": picture("JPEG"),
    "plan.pdf": b"%PDF-1.7",
    "ohne-endung": picture(),
}
NO_DOCUMENT = {
    "leer.pdf": b"",
    "seite.pdf": SCRIPT,
    "seite.html": SCRIPT,
    "zeichnung.svg": SVG,
    "makro.docm": packed(**{"[Content_Types].xml": b""}),
    "halb.docx": packed(**{"[Content_Types].xml": b""})[:30],
    "programm.exe": b"MZ",
    "ohne-endung": b"%PDF-1.7",
}
NO_LIST = {
    "leer.csv": b"",
    "bild.csv": picture(),
    "bild.png": picture(),
    "halb.xlsx": packed(**{"[Content_Types].xml": b""})[:30],
    "nichts.xlsx": packed(**{"[Content_Types].xml": b""}),
    "alt.xls": b"\xd0\xcf\x11\xe0",
}
NAMES = [
    "../../x{}",
    "..\\..\\x{}",
    "/etc/x{}",
    "a\0b{}",
    "a" * 300 + "{}",
    "x\u202egnp{}",
    "🙂{}",
    "{}",
    "x{0}{0}",
    "a\r\nb{}",
    'a"b{}',
    "CON{}",
    "  {}",
]
PICTURES = {
    "/admin/images/add/": "file",
    "/admin/images/{image}/": "file",
    "/admin/images/multiple/add/": "files[]",
    "/admin/images/chooser/": "image-chooser-upload-file",
    "/admin/account/": "avatar-avatar",
}
DOCUMENTS = {
    "/admin/documents/add/": "file",
    "/admin/documents/edit/{document}/": "file",
    "/admin/documents/multiple/add/": "files[]",
    "/admin/documents/chooser/": "document-chooser-upload-file",
}
LISTS = {"/admin/redirects/import/": "import_file"}
TABLES = (Picture, Document, UploadedFile)
SCRIPTED = {"HTTP_X_REQUESTED_WITH": "XMLHttpRequest"}  # as the uploader for many files asks


@pytest.fixture
def send(editor, things, frameless):
    """Send a file with whatever else the page's form has."""

    def send(page, field, name, content, **other):
        _, forms = forms_on(page, editor, things)
        (form,) = (form for form in forms if field in form.files)
        said = form.fields | {field: [SimpleUploadedFile("x", content)]} | other
        said[field][0]._name = name  # as it stands in the request
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            return editor.post(form.action, said, **(SCRIPTED if "multiple" in page else {}))

    return send


def kept():
    """What the house has: rows, and files on the disk."""
    files = sorted(str(path) for path in Path(settings.MEDIA_ROOT).rglob("*") if path.is_file())
    return [list(table.objects.values_list()) for table in TABLES], files


def refusals(send, editor, page, field, files):
    """What was not refused with a sentence, or not wholly."""
    found = {}
    for name, content in files.items():
        with undone(editor):
            before = kept()
            answer = send(page, field, name, content)
            found[name] = (says_why(answer), answer.status_code < 400, kept() == before)
    return {name: said for name, said in found.items() if said != (True, True, True)}


def says_why(answer):
    """Whether there is a sentence on the page, in the uploader's answer, or for the next page."""
    if answer.status_code == 302:
        return any(message.level_tag == "error" for message in get_messages(answer.wsgi_request))
    if "json" not in answer["Content-Type"]:
        return "error-message" in answer.text
    told = answer.json()
    return bool(told.get("error_message")) or "error-message" in told.get("htmlFragment", "")


@pytest.mark.parametrize(("page", "field"), PICTURES.items())
def test_what_is_no_picture_is_refused_everywhere(send, editor, page, field):
    assert refusals(send, editor, page, field, NO_PICTURE) == {}


@pytest.mark.parametrize(("page", "field"), DOCUMENTS.items())
def test_what_is_no_document_is_refused_everywhere(send, editor, page, field):
    assert refusals(send, editor, page, field, NO_DOCUMENT) == {}


@pytest.mark.parametrize(("page", "field"), LISTS.items())
def test_what_is_no_list_of_addresses_is_refused(send, editor, page, field):
    assert refusals(send, editor, page, field, NO_LIST) == {}


@pytest.mark.parametrize(
    ("page", "field", "ending", "content"),
    [
        *((page, field, ".png", picture() + SCRIPT) for page, field in PICTURES.items()),
        *((page, field, ".gif", picture("GIF") + SCRIPT) for page, field in PICTURES.items()),
        *((page, field, ".txt", b"Plan") for page, field in DOCUMENTS.items()),
        *((page, field, ".csv", b"/alt,/neu\n") for page, field in LISTS.items()),
    ],
)
def test_no_name_leads_out_of_the_folder(send, editor, page, field, ending, content):
    found = {}
    for name in NAMES:
        with undone(editor):
            _, before = kept()
            answer = send(page, field, name.format(ending), content)
            new = {path for path in kept()[1] if path not in before}
            inside = all(
                Path(path).name.isprintable() and SCRIPT not in Path(path).read_bytes() for path in new
            )
            found[name] = (answer.status_code < 500, inside)

    assert {name: said for name, said in found.items() if said != (True, True)} == {}


@pytest.mark.parametrize("page", ["/admin/images/multiple/add/", "/admin/documents/multiple/add/"])
@pytest.mark.parametrize(
    "other", [{"collection": ["x"]}, {"collection": ["9" * 30]}, {"title": [""]}, {"tags": ["\0"]}]
)
def test_what_stands_beside_one_of_many_files_is_not_too_much(send, editor, page, other):
    content = ("bild.png", picture()) if "images" in page else ("plan.txt", b"Plan")

    with undone(editor):
        assert send(page, "files[]", *content, **other).status_code in {200, 400}


@pytest.mark.parametrize("page", ["/admin/images/multiple/add/", "/admin/documents/multiple/add/"])
def test_a_file_under_another_name_is_an_odd_request(editor, page):
    answer = editor.post(page, {"file": SimpleUploadedFile("x.png", picture())}, **SCRIPTED)

    assert answer.status_code == 400


@pytest.mark.parametrize(
    "row", [b"\0" * 99, b"/a\0b,/neu\n", b"/alt," + b"x" * 9_000, b"/alt,javascript:alert(1)\n"]
)
def test_no_row_of_a_list_is_too_much_for_the_second_step(send, editor, row):
    seen = send("/admin/redirects/import/", "import_file", "liste.csv", row)
    (form,) = (form for form in forms_of(seen.text, "/admin/redirects/import/") if "from_index" in form.names)

    answer = editor.post(form.action, form.fields | {"from_index": ["0"], "to_index": ["1"]})

    assert answer.status_code < 500
    assert not Redirect.objects.filter(redirect_link__startswith="javascript:").exists()
