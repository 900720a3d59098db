"""What happens to an article's versions when somebody writes."""

from typing import NamedTuple

from wagtail.models import Locale

from intranet.blocks.text import texts
from news.articles.fingerprint import fingerprint
from news.articles.models import Article, RelatedArticle
from news.articles.queries import source_of


class Written(NamedTuple):
    """What an article and its plain twin say, as fingerprints."""

    text: str
    plain: str


def written(article: Article) -> Written:
    article.take_fingerprint()
    plain = [article.plain_title, article.plain_summary, *texts(article.plain_body)]
    return Written(article.fingerprint, fingerprint(plain))


def keep_in_step(*, article: Article, before: Written, plain_fits: bool, translation_fits: bool) -> None:
    """Note which twins agree with their original: those just written, and those somebody says fit."""
    now = written(article)
    if plain_fits or now.plain != before.plain:
        article.confirm_plain()
    source = source_of(article) if translation_fits or now.text != before.text else None
    if source:
        article.confirm_translation(source)


def begin_translation(*, article: Article, source: Article) -> None:
    """Let the copy refer to things in its own language, and take the twins and changes of its source away."""
    article.field = source.field.get_translation_or_none(article.locale) or source.field
    for name in ("plain_title", "plain_summary", "plain_body", "easy_body", "easy_checked_by"):
        setattr(article, name, "")
    article.easy_checked_on = None
    article.related.set(related_in(article.locale, source))
    article.changes.clear()
    article.save()
    article.save_revision()


def related_in(locale: Locale, source: Article) -> list[RelatedArticle]:
    """Return the related articles that exist in the language."""
    twins = (relation.to.get_translation_or_none(locale) for relation in source.related.all())
    return [RelatedArticle(to=twin) for twin in twins if twin]
