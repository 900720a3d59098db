"""No table says who read, opened, clicked or was there when: nothing here could be used to watch people."""

import re
from collections.abc import Iterable
from itertools import pairwise

import pytest
from django.apps import apps
from django.conf import settings
from django.db import models
from django.test.utils import isolate_apps

WATCHING = {"read", "seen", "opened", "clicked", "clicks", "visited", "visits", "viewed", "views", "hits"}
WATCHING |= {"login", "logins", "accessed", "presence", "online", "heartbeat", "dwell", "idle", "tracking"}
WATCHING_PAIRS = {("last", "active"), ("last", "request"), ("time", "spent"), ("is", "present")}
PERSON = {"user_id", "person_id", "username", "session_key", "ip", "ip_address", "user_agent"}

EXPLAINED = {
    "socialaccount.SocialAccount.last_login": (
        "allauth stamps it; intranet/people/forgetting.py sets it back to the same day for everybody."
    ),
    "wagtailadmin.EditingSession.last_seen_at": (
        "Wagtail would show who has a page open; intranet/people/forgetting.py lets nothing be written."
    ),
}

Models = Iterable[type[models.Model]]


def words(name: str) -> list[str]:
    """The words of a snake_case or CamelCase name."""
    return re.findall(r"[a-z]+", re.sub(r"([A-Z])", r" \1", name).lower())


def watches(name: str) -> bool:
    said = words(name)
    return bool(WATCHING & set(said)) or bool(WATCHING_PAIRS & set(pairwise(said)))


def names_a_person(model: type[models.Model]) -> bool:
    """Whether a row leads to a person, by a relation or by what it holds."""
    people = {settings.AUTH_USER_MODEL, model._meta.swappable}
    return model._meta.label in people or any(
        field.name in PERSON or (field.is_relation and leads_to(field, settings.AUTH_USER_MODEL))
        for field in [*model._meta.fields, *model._meta.many_to_many]
    )


def leads_to(field: models.Field, label: str) -> bool:
    target = field.related_model
    return target == label or getattr(getattr(target, "_meta", None), "label", None) == label


def watched(tables: Models) -> list[str]:
    """Fields, and tables by their name, that record what a person did while reading."""
    found = []
    for model in tables:
        if names_a_person(model):
            label = model._meta.label
            found += [label] if watches(model.__name__) else []
            found += [f"{label}.{field.name}" for field in model._meta.fields if watches(field.name)]
    return found


def test_nobody_is_watched():
    assert set(watched(apps.get_models(include_auto_created=True))) == set(EXPLAINED)


@pytest.mark.parametrize(
    "name", ["read_at", "last_seen_at", "view_count_hits", "clicks", "opened", "last_active", "is_present"]
)
def test_a_record_of_reading_is_found_beside_a_person(name):
    with isolate_apps("intranet"):

        class Receipt(models.Model):
            person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
            locals()[name] = models.DateTimeField()

            class Meta:
                app_label = "intranet"

        assert watched([Receipt]) == [f"intranet.Receipt.{name}"]


def test_a_table_of_readers_is_found_by_its_name():
    with isolate_apps("intranet"):

        class ArticleViews(models.Model):
            readers = models.ManyToManyField(settings.AUTH_USER_MODEL)

            class Meta:
                app_label = "intranet"

        assert watched([ArticleViews]) == ["intranet.ArticleViews"]


def test_a_number_of_readers_without_people_is_welcome():
    with isolate_apps("intranet"):

        class ArticleFigures(models.Model):
            views = models.PositiveIntegerField()

            class Meta:
                app_label = "intranet"

        assert watched([ArticleFigures]) == []
