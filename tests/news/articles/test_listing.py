import pytest
from django.urls import reverse

from intranet.people.models import User
from tests.factories.articles import ArticleFactory, FieldOfActionFactory

pytestmark = pytest.mark.django_db

LIST = "articles:index"


@pytest.fixture
def editor(client):
    client.force_login(User.objects.create_superuser("edda", password="wort"))


def test_the_list_says_what_an_article_belongs_to_and_how_its_twin_stands(client, editor):
    ArticleFactory(title="Die eAkte kommt", live=False)

    html = client.get(reverse(LIST)).content.decode()

    words = ("Die eAkte kommt", "Digitale Akte", "IT-Service", "fehlt")
    assert [word in html for word in words] == [True] * len(words)


def test_the_list_is_narrowed_by_field(client, editor):
    ArticleFactory(title="Scannen")
    service = FieldOfActionFactory(slug="service", title="Bürgerservice")
    ArticleFactory(title="Bezahlen", field=service)

    html = client.get(reverse(LIST), {"field": service.pk}).content.decode()

    assert ("Bezahlen" in html, "Scannen" in html) == (True, False)


@pytest.mark.parametrize("name", ["field", "unit"])
def test_the_narrowed_list_is_searched_too(client, editor, name):
    article = ArticleFactory(title="Bezahlen")

    answer = client.get(reverse(LIST), {name: getattr(article, f"{name}_id"), "q": "Bezahlen"})

    assert (answer.status_code, "Bezahlen" in answer.text) == (200, True)


def test_the_list_asks_no_more_for_many_articles(client, editor, django_assert_max_num_queries):
    ArticleFactory.create_batch(2)
    with django_assert_max_num_queries(100) as few:
        client.get(reverse(LIST))
    ArticleFactory.create_batch(3)

    with django_assert_max_num_queries(len(few)):
        client.get(reverse(LIST))
