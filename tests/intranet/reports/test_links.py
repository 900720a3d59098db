import pytest
from wagtail.documents.models import Document
from wagtail.models import Locale

from intranet.home.founding import translate
from intranet.reports.links import questionable_links
from tests.factories.articles import ArticleFactory

pytestmark = pytest.mark.django_db


def findings(html):
    article = ArticleFactory(body=[("text", f"<p>{html}</p>")])
    article.refresh_from_db()
    return [(link.target, link.is_broken) for link in questionable_links([article])]


def test_links_to_what_is_there_need_no_look():
    page = ArticleFactory(slug="eakte", plain_body=[("text", "<p>Kurz.</p>")])
    translate(page, Locale.objects.get(language_code="en"), title="Records")
    document = Document.objects.create(title="Formular", file="form.pdf")
    links = [f'linktype="page" id="{page.pk}"', f'linktype="document" id="{document.pk}"']
    paths = [
        "/",
        "/en/",
        "/news/",
        "/news/?field=akte",
        "/news/eakte/",
        "/news/eakte/einfach/",
        "/en/news/eakte/",
    ]
    paths += ["/barrier/", "/en/barrier/", "/admin/", "#ende", "mailto:a@b.example", "tel:+49"]

    html = "".join(f"<a {link}>x</a>" for link in [*links, *(f'href="{path}"' for path in paths)])

    assert findings(html) == []


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ('linktype="page" id="999"', "Seite Nr. 999"),
        ('linktype="document" id="999"', "Dokument Nr. 999"),
        ('href="/news/nirgends/"', "/news/nirgends/"),
        ('href="/nirgends/"', "/nirgends/"),
        ('href="/en/nirgends/"', "/en/nirgends/"),
        ('href="javascript:alert(1)"', "ohne Ziel"),  # cleaned away, so that nothing is left
    ],
)
def test_a_link_into_the_void_is_named(link, target):
    assert findings(f"<a {link}>x</a>") == [(target, True)]


def test_a_link_to_a_draft_leads_into_the_void():
    draft = ArticleFactory(live=False)

    assert findings(f'<a linktype="page" id="{draft.pk}">x</a>') == [(f"Seite Nr. {draft.pk}", True)]


def test_broken_links_stand_before_links_that_leave_the_house():
    html = '<a href="https://www.bund.example/">außen</a><a href="/nirgends/">innen</a>'

    assert findings(html) == [("/nirgends/", True), ("https://www.bund.example/", False)]


def test_twins_are_read_too():
    text = [("text", '<p><a href="/nirgends/">x</a></p>')]
    article = ArticleFactory(plain_body=text, easy_body=text)

    assert [link.target for link in questionable_links([article])] == ["/nirgends/"] * 2


def test_many_links_to_pages_ask_as_much_as_one(django_assert_num_queries):
    article = ArticleFactory(body=[("text", '<a linktype="page" id="999">x</a>' * 3)])

    with django_assert_num_queries(1):
        questionable_links([article])
