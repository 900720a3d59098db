from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse

from intranet.people.models import User
from news.articles.models import Article
from news.articles.reports import untouched_since
from tests.factories.articles import ArticleFactory

pytestmark = pytest.mark.django_db

A_YEAR_AGO = datetime(2025, 11, 22, tzinfo=UTC)


def changed(at, **about):
    article = ArticleFactory(**about)
    Article.objects.filter(pk=article.pk).update(last_published_at=at)
    return article


def test_what_was_not_touched_for_long_comes_oldest_first():
    changed(A_YEAR_AGO)
    older, oldest = (changed(A_YEAR_AGO - timedelta(days=days)) for days in (1, 2))
    changed(A_YEAR_AGO - timedelta(days=3), live=False)

    assert list(untouched_since(A_YEAR_AGO)) == [oldest, older]


def test_the_report_says_who_could_look_after_it(client, alice, django_assert_num_queries):
    client.force_login(User.objects.create_superuser("edda", password="wort"))
    changed(datetime(2020, 1, 1, tzinfo=UTC), title="Die eAkte kommt", contact=alice)

    response = client.get(reverse("ageing_report"), {"export": "csv"})

    assert b"".join(response).decode().splitlines()[1].split(",")[0::2] == [
        "Die eAkte kommt",
        "IT-Service",
        "Alice Adler",
    ]


def test_the_report_can_be_read(client):
    client.force_login(User.objects.create_superuser("edda", password="wort"))
    changed(datetime(2020, 1, 1, tzinfo=UTC), title="Die eAkte kommt")

    assert "Die eAkte kommt" in client.get(reverse("ageing_report")).content.decode()
