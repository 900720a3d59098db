"""What an article of the demo city says: text, pictures, tags, twins and what was changed since."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial

from intranet.demo.days import moment
from intranet.demo.words import each_text
from news.articles.demo import files
from news.articles.demo.body import body, link_pages
from news.articles.demo.drafts import Words, dates, fill
from news.articles.demo.twins import easily, plainly
from news.articles.models import Article, ArticleChange, RelatedArticle


def with_places(words: Words, article: Article, placed: Mapping[str, Article]) -> Words:
    """Return the words with dates and links that lead to where they should."""
    pages = {slug: other.pk for slug, other in placed.items()}
    dated: Words = each_text(words, dates(article, "de"))
    return each_text(dated, partial(link_pages, pages=pages))


def tell(article: Article, words: Words, placed: Mapping[str, Article], at: datetime) -> None:
    """Give the article all it says."""
    picture = files.picture(words["scene"], seed=article.slug, alt=words["picture_alt"])
    original = {"picture": picture, "body": body(words["body"], seed=article.slug)}
    twins = {**plainly(words.get("plain")), **easily(words.get("leicht"), at)}
    fill(article, picture_alt=words["picture_alt"], **original, **twins)
    article.tags.add(*words["tags"])
    article.related.add(*(RelatedArticle(to=placed[slug]) for slug in words["related"]))
    article.changes.add(*(change(one, at) for one in words.get("changes", [])))
    if words.get("plain", {}).get("status") == "current":
        article.confirm_plain()


def change(words: Words, at: datetime) -> ArticleChange:
    return ArticleChange(date=moment(at, days_ago=words["days_ago"]).date(), text=words["text"])
