"""What is not yet to be read: one article waits for a second person, one for its day."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path

from intranet.demo.days import moment
from intranet.demo.words import read
from intranet.people.models import User
from news.articles.demo.drafts import draft
from news.articles.demo.telling import tell, with_places
from news.articles.models import Article, NewsIndex

WORDS = Path(__file__).parent / "coming"
WEEK = timedelta(days=7)


def write_ahead(index: NewsIndex, placed: Mapping[str, Article], at: datetime) -> None:
    """Hand one article in for review; let the other one, approved, appear within a week."""
    erik, dilan = (User.objects.get(username=name) for name in ("erik", "dilan"))
    waiting = written("review", index, placed, at)
    waiting.save_revision(user=erik)
    waiting.get_workflow().start(waiting, erik)
    scheduled = written("scheduled", index, placed, at)
    scheduled.go_live_at = moment(at + WEEK, days_ago=0)
    scheduled.save_revision(user=erik, approved_go_live_at=scheduled.go_live_at).publish(user=dilan)


def written(name: str, index: NewsIndex, placed: Mapping[str, Article], at: datetime) -> Article:
    """Return a draft with all that it says and without a date."""
    words = read(WORDS / f"{name}.toml")
    article = draft(words, index, at)
    tell(article, with_places(words, article, placed), placed, at)
    article.published_at = article.first_published_at = None
    article.save()
    return article
