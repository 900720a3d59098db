"""What the news bring to the start page: the newest articles, and the fields of action to go on from."""

from collections.abc import Collection
from dataclasses import dataclass

from intranet.home.areas import Moment
from intranet.home.teasers import Teaser
from intranet.topics.models import FieldOfAction
from news.articles.filters import news_url
from news.articles.models import Article, ArticleQuerySet

FIRST = 3  # shown large
THEN = 4  # shown as lines


@dataclass(frozen=True)
class LatestNews:
    """The newest articles, the first few with pictures, and where to find all of them."""

    first: list[Teaser]
    then: list[Teaser]
    fields: list[FieldOfAction]
    url: str


def newest(moment: Moment) -> dict[int, Teaser]:
    """Return the newest article that is not on the page already, if there is one."""
    return {article.pk: article.teaser() for article in latest(moment)[:1]}


def told(pks: Collection[int]) -> dict[int, Teaser]:
    """Return the teasers of those of the pages that are articles everybody may read."""
    articles = Article.objects.readable().filter(pk__in=pks).for_lists()
    return {article.pk: article.teaser() for article in articles}


def latest_news(moment: Moment) -> LatestNews | None:
    """Return what the start page shows of the news; None before anything was published."""
    teasers = [article.teaser() for article in latest(moment)[: FIRST + THEN]]
    if not teasers:
        return None
    fields = list(FieldOfAction.objects.filter(locale__language_code=moment.language))
    return LatestNews(teasers[:FIRST], teasers[FIRST:], fields, news_url())


def latest(moment: Moment) -> ArticleQuerySet:
    articles = Article.objects.filter(locale__language_code=moment.language).exclude(pk__in=moment.shown)
    return articles.readable().newest_first().for_lists()
