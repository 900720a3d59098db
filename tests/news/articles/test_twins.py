from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from news.articles.models import Article
from news.articles.twins import TwinStatus
from tests.factories.articles import ArticleFactory

pytestmark = pytest.mark.django_db

TEXT = [("text", "<p>Kurz gesagt.</p>")]


def test_a_plain_twin_is_current_until_the_original_changes():
    article = ArticleFactory(plain_body=TEXT)
    article.confirm_plain()
    assert article.plain_status == TwinStatus.CURRENT

    article.summary = "Jetzt steht hier etwas anderes."
    article.save()

    assert article.plain_status == TwinStatus.OUTDATED


def test_an_article_without_a_plain_text_says_that_it_is_missing():
    assert ArticleFactory().plain_status == TwinStatus.MISSING


def test_the_database_tells_the_same_status_as_the_article():
    for body, confirmed in (([], False), (TEXT, False), (TEXT, True)):
        article = ArticleFactory(plain_body=body)
        article.plain_of = article.fingerprint if confirmed else ""
        article.save()

    told = [
        (each.plain_state, each.plain_status) for each in Article.objects.with_plain_state().order_by("pk")
    ]

    assert told == [(status, status) for status in ("missing", "outdated", "current")]


def test_what_only_looks_different_outdates_nothing():
    article = ArticleFactory(body=[("text", "<p>Neu ist dies.</p>")], plain_body=TEXT)
    article.confirm_plain()

    article.body = [("text", '<p data-block-key="a1b2c">Neu <b>ist</b>&nbsp;dies.</p>')]
    article.save()

    assert article.plain_status == TwinStatus.CURRENT


def test_easy_language_counts_only_when_somebody_has_checked_it():
    article = ArticleFactory(easy_body=TEXT, easy_checked_by="Büro Klar")
    assert article.has_easy is False

    article.easy_checked_on = date(2026, 11, 2)

    assert article.has_easy is True


def test_a_translation_is_outdated_when_its_source_has_changed():
    source, translation = ArticleFactory(), ArticleFactory()
    translation.confirm_translation(source)
    assert translation.translation_status(source) == TwinStatus.CURRENT

    source.title = "Jetzt heißt es anders"
    source.save()

    assert translation.translation_status(source) == TwinStatus.OUTDATED


STEPS = st.sampled_from(["edit original", "edit back", "write plain", "confirm", "remove plain"])


@given(steps=st.lists(STEPS, max_size=12))
@settings(max_examples=50)
def test_the_status_follows_from_what_was_done_since_the_last_agreement(steps):
    article = Article(title="Neu", summary="Fassung 0")
    fits_version, version, newest = None, 0, 0
    for step in steps:
        if step == "edit original":
            newest += 1
            version = newest
        elif step == "edit back":
            version = 0
        elif step == "remove plain":
            article.plain_body = []
        article.summary = f"Fassung {version}"
        article.take_fingerprint()
        if step == "write plain":
            article.plain_body = TEXT
        if step in {"write plain", "confirm"}:
            article.confirm_plain()
            fits_version = version

    expected = TwinStatus.CURRENT if fits_version == version else TwinStatus.OUTDATED
    assert article.plain_status == (expected if article.plain_body else TwinStatus.MISSING)
