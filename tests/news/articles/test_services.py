import pytest
from wagtail.models import Locale

from intranet.home.founding import translate
from news.articles.models import Article, ArticleChange, RelatedArticle
from news.articles.services import keep_in_step, written
from news.articles.twins import TwinStatus
from tests.factories.articles import ArticleFactory, FieldOfActionFactory

pytestmark = pytest.mark.django_db

TEXT = [("text", "<p>Kurz gesagt.</p>")]


def english():
    return Locale.objects.get(language_code="en")


def write(article, *, plain_fits=False, translation_fits=False, **texts):
    before = written(article)
    for name, text in texts.items():
        setattr(article, name, text)
    keep_in_step(article=article, before=before, plain_fits=plain_fits, translation_fits=translation_fits)
    article.save()


def test_who_writes_the_plain_twin_makes_it_current():
    article = ArticleFactory()

    write(article, plain_body=TEXT)

    assert article.plain_status == TwinStatus.CURRENT


def test_who_writes_the_original_only_makes_the_plain_twin_outdated():
    article = ArticleFactory()
    write(article, plain_body=TEXT)

    write(article, summary="Etwas anderes.")

    assert article.plain_status == TwinStatus.OUTDATED


def test_who_says_that_the_plain_twin_still_fits_makes_it_current():
    article = ArticleFactory()
    write(article, plain_body=TEXT)

    write(article, summary="Etwas anderes.", plain_fits=True)

    assert article.plain_status == TwinStatus.CURRENT


def test_who_writes_both_at_once_makes_them_fit():
    article = ArticleFactory()

    write(article, summary="Etwas anderes.", plain_body=TEXT)

    assert article.plain_status == TwinStatus.CURRENT


def test_a_translation_is_current_when_it_was_written():
    source = ArticleFactory()
    twin = translate(source, english(), title="Records")
    assert twin.translation_status(source) == TwinStatus.OUTDATED

    write(twin, summary="What is new, and for whom.")

    assert twin.translation_status(source) == TwinStatus.CURRENT


def test_a_translation_stays_behind_until_somebody_says_that_it_fits():
    source = ArticleFactory()
    twin = translate(source, english(), title="Records")
    write(twin, summary="What is new, and for whom.")
    write(source, summary="Etwas anderes.")
    assert twin.translation_status(source) == TwinStatus.OUTDATED

    write(twin, translation_fits=True)

    assert twin.translation_status(source) == TwinStatus.CURRENT


def test_a_translation_refers_to_what_exists_in_its_language():
    field = FieldOfActionFactory(slug="akte")
    english_field = field.copy_for_translation(english())
    english_field.save()
    article, other, untranslated = ArticleFactory(field=field), ArticleFactory(), ArticleFactory()
    for to in (other, untranslated):
        RelatedArticle.objects.create(article=article, to=to)
    other_twin = translate(other, english(), title="Other")

    twin = Article.objects.get(pk=translate(article, english(), title="Records").pk)

    assert (twin.field, [relation.to for relation in twin.related.all()]) == (english_field, [other_twin])


def test_a_translation_begins_without_twins_and_changes_of_its_source():
    article = ArticleFactory(plain_body=TEXT, easy_body=TEXT, easy_checked_by="Büro Klar")
    ArticleChange.objects.create(article=article, date="2026-11-21", text="Termin ergänzt")

    twin = translate(article, english(), title="Records")

    assert (twin.plain_status, twin.has_easy, twin.changes.count()) == (TwinStatus.MISSING, False, 0)
