from datetime import UTC, datetime

import pytest
from wagtail.models import Locale

from intranet.home.founding import translate
from intranet.look.pictures import SPECS
from intranet.media.renditions import store_renditions
from intranet.pagecache.handing import hand_over
from tests.factories.articles import ArticleFactory, FieldOfActionFactory
from tests.factories.pictures import PictureFactory

pytestmark = pytest.mark.django_db


def titles(response):
    return [item.title for item in response.context["items"]]


def with_picture():
    picture = PictureFactory()
    store_renditions(picture, SPECS)
    article = ArticleFactory(picture=picture, picture_alt="Ein Regal")
    article.tags.add("Scannen")
    article.save()


@pytest.mark.parametrize(("path", "queries"), [("/news/", 8), ("/news/?tag=scannen", 9)])
@pytest.mark.parametrize("count", [1, 3])
def test_a_list_asks_the_database_a_fixed_number_of_times(
    client, django_assert_num_queries, path, queries, count
):
    for _ in range(count):
        with_picture()
    handed = hand_over({}, version=7)  # as the page cache asks
    client.get(path, **handed)  # the frame and the addresses of sites are known from here on

    with django_assert_num_queries(queries):
        html = client.get(path, **handed).content.decode()

    assert html.count('<img class="picture"') == count


def test_the_heading_says_what_is_listed(client):
    FieldOfActionFactory(slug="akte", title="Digitale Akte")

    response = client.get("/news/?field=akte&tag=Nirgends&year=2026")

    assert response.context["heading"] == "Neuigkeiten: Digitale Akte, Nirgends, 2026"


def test_a_tag_is_named_as_it_is_written(client):
    article = ArticleFactory()
    article.tags.add("E-Payment")
    article.save()

    assert client.get("/news/?tag=e-payment").context["heading"] == "Neuigkeiten: E-Payment"


def test_the_chosen_filter_is_marked_and_the_others_keep_it(client):
    ArticleFactory(published_at=datetime(2025, 5, 5, tzinfo=UTC))
    ArticleFactory(published_at=datetime(2026, 5, 5, tzinfo=UTC))

    context = client.get("/news/?field=akte&year=2025").context

    assert [(pill.title, pill.url, pill.current) for pill in context["years"]] == [
        ("Alle", "/news/?field=akte", False),
        ("2026", "/news/?field=akte&year=2026", False),
        ("2025", "/news/?field=akte&year=2025", True),
    ]
    assert [(pill.title, pill.current) for pill in context["fields"]] == [
        ("Alle", False),
        ("Digitale Akte", True),
    ]


@pytest.mark.parametrize("query", ["field=nirgends", "tag=%00%27", "year=x", "year=99999", "field=%ED%A0%80"])
def test_what_nothing_has_is_said_and_leads_on(client, query):
    ArticleFactory()

    response = client.get(f"/news/?{query}")

    assert (response.status_code, titles(response)) == (200, [])
    assert "Dazu haben wir noch nichts geschrieben" in response.content.decode()


@pytest.mark.parametrize(
    ("page", "number"),
    [("2", 2), ("x", 1), ("", 1), ("0", 2), ("-1", 2), ("99", 2), ("9" * 5000, 1), ("1e9", 1), ("%00", 1)],
)
def test_any_page_number_shows_a_page(client, page, number):
    ArticleFactory.create_batch(13)

    response = client.get(f"/news/?page={page}")

    assert (response.status_code, response.context["pages"].number) == (200, number)


def test_paging_keeps_the_filters(client):
    ArticleFactory.create_batch(13)

    assert 'href="?field=akte&amp;page=2"' in client.get("/news/?field=akte").content.decode()


def test_the_english_list_shows_english_articles(client):
    article = ArticleFactory(title="Die eAkte kommt")
    translate(article, Locale.objects.get(language_code="en"), title="Records go digital")

    assert titles(client.get("/en/news/")) == ["Records go digital"]
    assert titles(client.get("/news/")) == ["Die eAkte kommt"]


def test_an_article_without_a_picture_shows_the_sign_of_its_field(client):
    ArticleFactory()

    assert 'class="tile tile--akte"' in client.get("/news/").content.decode()


def test_before_anything_is_written_the_list_says_so(client):
    assert client.get("/news/").status_code == 200
