"""The articles of the demo city: first all of them placed, then each one told and published."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from pathlib import Path

from django.db import transaction

from intranet.demo.days import moment
from intranet.demo.words import each_text, read
from intranet.people.models import User
from news.articles.demo import files
from news.articles.demo.body import body, link_pages
from news.articles.demo.drafts import Words, dates, draft, fill
from news.articles.demo.publishing import publish
from news.articles.demo.twins import easily, plainly, translate
from news.articles.models import Article, ArticleChange, NewsIndex, RelatedArticle

WORDS = Path(__file__).parent
EDITOR = "edda"


@transaction.atomic
def load_articles(at: datetime) -> None:
    """Publish two years of news, unless there are some."""
    if Article.objects.exists():
        return
    editor = User.objects.get(username=EDITOR)
    german, english = (NewsIndex.objects.get(locale__language_code=code) for code in ("de", "en"))
    stories = [read(path) for path in sorted(WORDS.glob("[0-9]*.toml"))]
    placed = {words["slug"]: draft(words, german, at) for words in stories}
    for words in reversed(stories):  # the sizes of the newest pictures are made first
        article = placed[words["slug"]]
        tell(article, with_places(words, article, placed), placed, at)
        publish(article, by=editor)
        if "english" in words:
            publish(translate(article, words["english"], english), by=editor)


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
