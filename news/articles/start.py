"""What the news bring to the start page: the newest articles, and the fields of action to go on from."""

from dataclasses import dataclass

from wagtail.models import Locale

from intranet.home.areas import Moment
from intranet.home.teasers import Teaser
from intranet.topics.models import FieldOfAction
from news.articles.models import Article, ArticleQuerySet, NewsIndex

FIRST = 3  # shown large
THEN = 4  # shown as lines


@dataclass(frozen=True)
class LatestNews:
    """The newest articles, the first few with pictures, and where to find all of them."""

    first: list[Teaser]
    then: list[Teaser]
    fields: list[FieldOfAction]
    url: str


def newest(moment: Moment) -> Article | None:
    """Return the newest article that is not on the page already."""
    return latest(moment).first()


def latest_news(moment: Moment) -> LatestNews | None:
    """Return what the start page shows of the news; None before anything was published."""
    index = NewsIndex.objects.live().filter(locale=language(moment)).first()
    teasers = [article.teaser() for article in latest(moment)[: FIRST + THEN]]
    if not (index and teasers):
        return None
    fields = list(FieldOfAction.objects.filter(locale=language(moment)))
    return LatestNews(teasers[:FIRST], teasers[FIRST:], fields, index.url)


def latest(moment: Moment) -> ArticleQuerySet:
    articles = Article.objects.filter(locale=language(moment)).exclude(pk__in=moment.shown)
    return articles.readable().newest_first().select_related("field")


def language(moment: Moment) -> Locale:
    return Locale.objects.get_for_language(moment.language)


def news_url() -> str:
    """Return where the list of news stands in the current language; nothing while it is not published."""
    locale = Locale.get_active()
    index = NewsIndex.objects.live().filter(locale=locale).first()
    return index.url if index else ""
