"""Articles of the demo city as they begin: placed and dated, without their text."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from django.utils import timezone

from intranet.demo.days import moment, with_dates
from intranet.people.models import Department, User
from intranet.topics.models import FieldOfAction
from news.articles.models import Article, NewsIndex

Words = dict[str, Any]


def draft(words: Words, index: NewsIndex, at: datetime) -> Article:
    """Place an article, so that others can lead to it."""
    day = moment(at, days_ago=words["days_ago"], hour=words["hour"])
    article = Article(
        title=words["title"],
        slug=words["slug"],
        summary=words["summary"],
        field=FieldOfAction.objects.get(slug=words["field"], locale=index.locale),
        unit=Department.objects.get(slug=words["unit"]),
        contact=User.objects.get(username=words["contact"]),
        for_staff_council=words["on_behalf_of_staff_council"],
        locale=index.locale,
        live=False,
        published_at=day,
        first_published_at=day,
    )
    index.add_child(instance=article)
    return article


def dates(article: Article, language: str) -> Callable[[str], str]:
    """Return what writes the dates in the article's texts."""
    day = timezone.localdate(article.published_at)
    return partial(with_dates, since=day, language=language)


def fill(article: Article, **values: Any) -> None:
    for name, value in values.items():
        setattr(article, name, value)
