import pytest
from django.core.exceptions import BadRequest, ValidationError
from wagtail.blocks import StreamBlockValidationError
from wagtail.documents.models import Document

from intranet.blocks.body import BodyBlock
from intranet.look.pictures import SPECS
from intranet.media.renditions import store_renditions
from tests.factories.articles import ArticleFactory
from tests.factories.pictures import PictureFactory

pytestmark = pytest.mark.django_db


def body(*raw):
    return BodyBlock().to_python([{"type": kind, "value": value} for kind, value in raw])


def image(pk, **more):
    return ("image", {"image": pk, "alt": "Ein Regal", "caption": "", **more})


def text_with_link():
    return ("text", f'<p><a linktype="page" id="{ArticleFactory().pk}">dort</a></p>')


def long_body(count):
    notice = {"kind": "info", "title": "Gut zu wissen", "text": text_with_link()[1]}
    pictures = PictureFactory.create_batch(count)
    for picture in pictures:
        store_renditions(picture, SPECS)
    return body(
        *[text_with_link() for _ in range(count)],
        *[("notice", notice)] * count,
        *[image(picture.pk) for picture in pictures],
    )


@pytest.mark.parametrize("count", [1, 3])
def test_a_long_body_asks_as_much_as_a_short_one(django_assert_num_queries, count):
    value = long_body(count)
    BodyBlock().render(body(text_with_link()))  # the addresses of sites are known from here on

    with django_assert_num_queries(3):  # pages, images, their sizes
        html = BodyBlock().render(value)

    assert [html.count('href="/news/'), html.count("<img ")] == [2 * count, count]


def test_an_image_needs_an_alt_text():
    value = body(image(PictureFactory().pk, alt=" "))

    with pytest.raises(StreamBlockValidationError):
        BodyBlock().clean(value)


def test_a_table_needs_a_caption():
    table = {"columns": [{"type": "text", "heading": "Tag"}], "rows": [{"values": ["Montag"]}], "caption": ""}

    with pytest.raises(ValidationError):
        BodyBlock().clean(body(("table", table)))


@pytest.mark.parametrize("kind", ["image", "download"])
def test_what_was_deleted_since_leaves_no_gap(kind):
    value = body(
        image(None), ("download", {"document": None, "title": "Formular"}), ("text", "<p>Weiter</p>")
    )

    assert BodyBlock().render(value).strip() == "<div><p>Weiter</p></div>"


def test_a_text_is_stored_clean_however_it_came():
    article = ArticleFactory(body=[("text", "<p>Gut</p><script>alert(1)</script>")])

    article.refresh_from_db()

    assert article.body[0].value.source == "<p>Gut</p>"


def test_a_download_says_what_it_is():
    document = Document.objects.create(title="Formular", file="form.pdf", file_size=2048)

    html = BodyBlock().render(body(("download", {"document": document.pk, "title": ""})))

    assert ("Formular" in html, "PDF" in html) == (True, True)


FORM = {"body-count": "1", "body-0-deleted": "", "body-0-type": "text", "body-0-order": "0", "body-0-id": ""}


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"body-count": "x"},
        {"body-count": "9" * 5_000},
        FORM,
        FORM | {"body-0-order": "x", "body-0-value": ""},
        FORM | {"body-0-value": "[1]"},
        FORM | {"body-0-value": "{"},
        FORM | {"body-0-value": "[" * 100_000},
    ],
)
def test_what_no_form_of_ours_would_send_is_refused(said):
    with pytest.raises(BadRequest):
        BodyBlock().value_from_datadict(said, {}, "body")
