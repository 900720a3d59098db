"""Publishing on a day in the past, as if somebody had done it then."""

from wagtail.models import Revision

from intranet.people.models import User
from news.articles.models import Article


def publish(article: Article, *, by: User) -> None:
    """Publish what the article says by a revision of its own date."""
    at = article.published_at
    revision = article.save_revision(user=by)
    revision.publish(log_action=False)  # the log would tell of today
    Revision.objects.filter(pk=revision.pk).update(created_at=at)
    Article.objects.filter(pk=article.pk).update(last_published_at=at, latest_revision_created_at=at)
