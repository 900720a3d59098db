"""What editors upload is taken in only as what it says it is."""

import warnings

import pytest
from PIL import Image
from wagtail.documents import get_document_model
from wagtail.documents.forms import get_document_form, get_document_multi_form
from wagtail.images.forms import get_image_form, get_image_multi_form

from intranet.media.models import Picture
from tests.uploads import SCRIPT, packed, picture, taken_at_a_place, upload, with_huge_head

pytestmark = pytest.mark.django_db

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">' + SCRIPT + b"</svg>"


@pytest.fixture
def submit(admin_user):
    def submit(form_class, name, content):
        form = form_class(
            {"title": "Titel", "collection": 1}, {"file": upload(name, content)}, user=admin_user
        )
        return form, form.errors.get("file", [])

    return submit


def test_a_photo_is_stored_without_its_place_and_with_its_true_size(submit):
    form, errors = submit(get_image_form(Picture), "Almas Büro.JPG", taken_at_a_place(orientation=6))
    stored = form.save()

    with stored.open_file() as file:
        assert dict(Image.open(file).getexif()) == {}
        assert (stored.file_size, stored.width, stored.height) == (file.size, 20, 40)
    assert (errors, stored.file.name.split("_")[0]) == ([], "original")
    assert "almas-buro" in stored.file.name


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("leer.png", b""),
        ("text.png", b"no picture at all"),
        ("seite.png", SCRIPT),
        ("zeichnung.svg", SVG),
        ("zeichnung.png", SVG),
        ("photo.png", picture("JPEG")),
        ("photo.gif", picture("PNG")),
        ("photo.html", picture("PNG")),
        ("photo.jpg.svg", picture("JPEG")),
        ("photo", picture("PNG")),
        ("halb.jpg", picture("JPEG", (400, 300))[:900]),
        ("halb.png", picture("PNG")[:40]),
        ("kopf.png", b"\x89PNG\r\n\x1a\n"),
        ("riese.png", with_huge_head()),
        ("riese.png", with_huge_head(8_000, 8_000)),
        ("nichts.png", with_huge_head(0, 0)),
        ("dokument.png", b"%PDF-1.7"),
        ("symbol.ico", picture("ICO", (16, 16))),
        ("scan.tiff", picture("TIFF")),
    ],
)
def test_what_is_no_picture_for_us_is_refused_with_a_sentence(submit, name, content):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        _, errors = submit(get_image_form(Picture), name, content)

    assert [bool(error) for error in errors] == [True]


def test_a_file_that_is_too_large_is_refused(submit, settings):
    settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE = 100

    _, errors = submit(get_image_form(Picture), "photo.png", picture("PNG", (400, 300)))

    assert len(errors) == 1


def test_a_document_is_stored_under_a_plain_name(submit):
    form, errors = submit(get_document_form(get_document_model()), "Plan <1>.PDF", b"%PDF-1.7")

    assert (errors, form.save().filename) == ([], "plan-1.pdf")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("leer.pdf", b""),
        ("seite.pdf", SCRIPT),
        ("seite.html", SCRIPT),
        ("zeichnung.svg", SVG),
        ("makro.docm", packed(**{"[Content_Types].xml": b""})),
        ("programm.exe", b"MZ"),
        ("ohne-endung", b"%PDF-1.7"),
    ],
)
def test_what_is_no_document_for_us_is_refused(submit, name, content):
    form, _ = submit(get_document_form(get_document_model()), name, content)

    assert "file" in form.errors


def test_a_document_that_is_too_large_is_refused(submit, settings):
    settings.WAGTAILDOCS_MAX_UPLOAD_SIZE = 100

    _, errors = submit(get_document_form(get_document_model()), "plan.pdf", b"%PDF-1.7" + b"0" * 100)

    assert "zu groß" in errors[0]


@pytest.mark.parametrize(
    "form_class", [get_image_multi_form(Picture), get_document_multi_form(get_document_model())]
)
def test_the_form_after_an_upload_asks_for_no_file(form_class):
    assert "file" not in form_class.base_fields
