from datetime import UTC, date, datetime, timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.documents.models import Document
from wagtail.models import Locale, PageViewRestriction

from intranet.home.founding import translate
from intranet.look.pictures import SPECS
from intranet.media.renditions import store_renditions
from intranet.pagecache.handing import hand_over
from intranet.pagecache.mark import Mark
from intranet.people.models import User
from news.articles.models import Article, RelatedArticle
from tests.factories.articles import ArticleFactory
from tests.factories.pictures import PictureFactory

pytestmark = pytest.mark.django_db

TEXT = [("text", "<p>Kurz gesagt.</p>")]
EASY = {"easy_body": TEXT, "easy_checked_by": "Büro Klar", "easy_checked_on": date(2026, 3, 9)}


@pytest.fixture
def article(alice):
    """An article with one of everything."""
    picture = PictureFactory()
    store_renditions(picture, SPECS)
    article = ArticleFactory(
        slug="eakte", title="Die eAkte kommt", picture=picture, picture_alt="Ein Regal", contact=alice
    )
    fill(article, count=1)
    return article


def fill(article, *, count):
    link = f'<p><a linktype="page" id="{ArticleFactory().pk}">dort</a></p>'
    image = {"image": PictureFactory(), "alt": "Ein Regal", "caption": ""}
    download = {"document": Document.objects.create(title="Plan", file="plan.pdf"), "title": ""}
    article.body = [("text", link), ("image", image), ("download", download)] * count
    for number in range(count):
        article.tags.add(f"Wort {number}")
        RelatedArticle.objects.create(article=article, to=ArticleFactory())
        article.changes.create(date=date(2026, 11, 21), text=f"Termin {number} ergänzt")
    article.save()


def test_an_article_says_when_who_and_how_long(client, article):
    html = client.get("/news/eakte/").content.decode()

    assert '<time datetime="2026-11-02">02.11.2026</time> · IT-Service · 1 Minute Lesezeit' in html
    assert "<dt><time" in html  # the change log
    assert "alice@musterfelden.example" in html


@pytest.mark.parametrize("count", [1, 3])
def test_an_article_asks_the_database_a_fixed_number_of_times(
    client, article, django_assert_num_queries, count
):
    fill(article, count=count)
    handed = hand_over({}, version=7)  # as the page cache asks
    client.get("/news/eakte/", **handed)  # the frame and the addresses of sites are known from here on

    with django_assert_num_queries(8):  # 5 where the text holds neither links, pictures nor downloads
        client.get("/news/eakte/", **handed)


def test_everybody_gets_the_same_bytes(client, article):
    nobody = client.get("/news/eakte/")
    client.force_login(User.objects.create_superuser("edda", password="wort"))

    somebody = client.get("/news/eakte/")

    assert somebody.content == nobody.content
    assert [somebody.cookies, "Cookie" in somebody.headers["Vary"]] == [{}, False]


def test_a_page_holds_no_form_that_writes_and_no_bar_for_editors(client, article):
    html = client.get("/news/eakte/").content.decode()

    assert [word in html for word in ("csrf", 'method="post"', "wagtail")] == [False] * 3


@pytest.mark.parametrize(
    "path", ["/news/eakte/", "/news/eakte/einfach/", "/news/", "/news/?field=akte&page=2"]
)
def test_pages_may_be_kept_for_everybody(client, article, path):
    article.plain_body = TEXT
    article.save()

    assert "Wandel-Same-For-Everyone" in client.get(path).headers


@pytest.mark.parametrize(
    ("version", "status"),
    [("einfach", 404), ("leicht", 404), ("schwer", 404), ("einfach/drucken", 404), ("drucken", 200)],
)
def test_a_version_that_is_not_there_is_not_found(client, article, version, status):
    assert client.get(f"/news/eakte/{version}/").status_code == status


def test_a_twin_has_an_address_of_its_own(client):
    ArticleFactory(slug="eakte", plain_title="Akten am Computer", plain_body=TEXT)

    response = client.get("/news/eakte/einfach/")

    assert "<h1>Akten am Computer</h1>" in response.content.decode()


def test_easy_language_is_shown_when_somebody_has_checked_it(client):
    article = ArticleFactory(slug="eakte", **{**EASY, "easy_checked_on": None})
    assert client.get("/news/eakte/leicht/").status_code == 404

    article.easy_checked_on = date(2026, 3, 9)
    article.save()

    assert "Geprüft von Büro Klar am 09.03.2026." in client.get("/news/eakte/leicht/").content.decode()


def test_the_sheet_to_print_has_the_text_and_nothing_to_click_through(client, article):
    html = client.get("/news/eakte/drucken/").content.decode()

    assert ("Die eAkte kommt" in html, "<nav" in html) == (True, False)


def test_a_translation_stands_under_the_path_of_its_language(client, article):
    twin = translate(article, Locale.objects.get(language_code="en"), title="Records go digital")

    assert "Records go digital" in client.get(f"/en/news/{twin.slug}/").content.decode()
    assert f'href="/en/news/{twin.slug}/"' in client.get("/news/eakte/").content.decode()


def test_a_draft_is_not_found(client):
    ArticleFactory(slug="entwurf", live=False)

    assert client.get("/news/entwurf/").status_code == 404


@pytest.mark.parametrize("job_has_run", [True, False])
def test_an_article_that_has_expired_is_neither_read_nor_listed(client, article, job_has_run):
    Article.objects.filter(pk=article.pk).update(expire_at=timezone.now() - timedelta(seconds=5))
    if job_has_run:
        call_command("publish_scheduled")

    assert client.get("/news/eakte/").status_code == 404
    assert "eAkte kommt" not in client.get("/news/").content.decode()


def test_a_page_is_kept_no_longer_than_its_article_is_published(client, article):
    end = timezone.now() + timedelta(seconds=30)
    Article.objects.filter(pk=article.pk).update(expire_at=end)

    mark = Mark.parse(client.get("/news/eakte/").headers["Wandel-Same-For-Everyone"])

    assert mark.until == pytest.approx(end.timestamp())


def test_a_restricted_article_leads_to_the_sign_in(client, article):
    PageViewRestriction.objects.create(page=article, restriction_type=PageViewRestriction.LOGIN)

    response = client.get("/news/eakte/")

    assert (response.status_code, "Wandel-Same-For-Everyone" in response.headers) == (302, False)


def test_who_may_read_a_restricted_article_reads_it(client, article, bob):
    PageViewRestriction.objects.create(page=article, restriction_type=PageViewRestriction.LOGIN)
    client.force_login(bob)

    assert client.get("/news/eakte/").context["page"].specific == article


@pytest.mark.parametrize("mode", ["", "einfach", "leicht"])
def test_editors_see_each_version_before_it_is_published(rf, article, mode):
    article.plain_body = article.easy_body = TEXT

    response = article.make_preview_request(preview_mode=mode)

    assert response.status_code == 200


def test_articles_of_the_same_day_stand_newest_first(client):
    for hour in (9, 11, 10):
        ArticleFactory(title=f"Um {hour} Uhr", published_at=datetime(2026, 11, 2, hour, tzinfo=UTC))

    titles = [item.title for item in client.get("/news/").context["items"]]

    assert titles == ["Um 11 Uhr", "Um 10 Uhr", "Um 9 Uhr"]
