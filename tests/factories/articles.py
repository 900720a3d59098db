from datetime import UTC, datetime
from typing import Any

import factory
from wagtail.models import Locale

from intranet.topics.models import FieldOfAction
from news.articles.models import Article, NewsIndex
from tests.factories.people import DepartmentFactory


class FieldOfActionFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = FieldOfAction
        django_get_or_create = ["slug", "locale"]

    slug = "akte"
    title = "Digitale Akte"
    sign = FieldOfAction.Sign.RECORDS
    locale = factory.LazyFunction(Locale.get_default)


class ArticleFactory(factory.django.DjangoModelFactory):
    """A live article below the news of the house; ``live=False`` makes a draft."""

    class Meta:
        model = Article

    title = factory.Sequence(lambda n: f"Beitrag {n}")
    summary = "Was neu ist und für wen."
    field = factory.SubFactory(FieldOfActionFactory)
    unit = factory.SubFactory(DepartmentFactory)
    published_at = datetime(2026, 11, 2, 9, tzinfo=UTC)

    @classmethod
    def _create(cls, model_class: type[Article], *args: Any, **kwargs: Any) -> Article:
        parent = kwargs.pop("parent", None) or NewsIndex.objects.get(locale=Locale.get_default())
        article: Article = parent.add_child(instance=model_class(*args, **kwargs))
        return article
