"""When somebody begins to translate an article."""

from typing import Any

from news.articles.models import Article
from news.articles.services import begin_translation


def prepare_translation(source_obj: Any, target_obj: Any, **kwargs: Any) -> None:
    """Make the copy that Wagtail has placed in the other language ready to be translated."""
    if isinstance(source_obj, Article):
        begin_translation(article=target_obj, source=source_obj)
