"""The articles of the demo city in other words: Einfache Sprache, Leichte Sprache, English."""

from datetime import datetime

from intranet.demo.days import moment
from intranet.demo.texts import text_only
from intranet.demo.words import each_text
from news.articles.demo.drafts import Words, dates, fill
from news.articles.models import Article, NewsIndex


def plainly(words: Words | None) -> Words:
    """Return the twin in Einfache Sprache."""
    if words is None:
        return {}
    named = {"plain_title": words["title"], "plain_summary": words["summary"]}
    return {**named, "plain_body": text_only(words["body"])}


def easily(words: Words | None, at: datetime) -> Words:
    """Return the text in Leichte Sprache, with who has checked it."""
    if words is None:
        return {}
    day = moment(at, days_ago=words["checked_days_ago"]).date()
    checked = {"easy_checked_by": words["checked_by"], "easy_checked_on": day}
    return {**checked, "easy_body": text_only(words["body"])}


def translate(article: Article, words: Words, index: NewsIndex) -> Article:
    """Place the article's English twin."""
    words = each_text(words, dates(article, "en"))
    twin = Article(
        title=words["title"],
        slug=article.slug,
        summary=words["summary"],
        field=article.field.get_translation(index.locale),
        unit=article.unit,
        contact=article.contact,
        for_staff_council=article.for_staff_council,
        picture=article.picture,
        picture_alt=words["picture_alt"],
        locale=index.locale,
        translation_key=article.translation_key,
        live=False,
        published_at=article.published_at,
        first_published_at=article.published_at,
    )
    index.add_child(instance=twin)
    fill(twin, body=text_only(words["body"]))
    article.take_fingerprint()
    twin.confirm_translation(article)
    return twin
