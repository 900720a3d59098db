"""Nothing in the tables of the box could tell who wrote, or when to the day."""

import pytest
from django.apps import apps
from django.db import connections, models

from feedback.box.models import Letter, WaitingLetter
from feedback.box.router import BOX, SPOOL, BoxRouter, home
from tests.architecture.test_schema import words

TABLES = list(apps.get_app_config("box").get_models(include_auto_created=True))
FIELDS = [field for model in TABLES for field in model._meta.get_fields(include_hidden=True)]
PLAIN = {models.CharField, models.TextField, models.PositiveSmallIntegerField, models.BooleanField}
TELLING = {
    "user",
    "person",
    "name",
    "mail",
    "email",
    "address",
    "ip",
    "session",
    "agent",
    "cookie",
    "referer",
}
TELLING |= {
    "date",
    "time",
    "day",
    "hour",
    "at",
    "created",
    "updated",
    "modified",
    "order",
    "sequence",
    "number",
}


def test_every_field_is_plain_or_leads_to_a_thread():
    kinds = {type(field) for field in FIELDS if field.concrete and not field.is_relation}
    relations = {
        (field.model.__name__, field.related_model.__name__) for field in FIELDS if field.many_to_one
    }

    assert kinds <= PLAIN
    assert relations == {("Letter", "Thread")}


def test_no_field_is_named_after_a_person_or_a_time():
    assert [field for field in FIELDS if TELLING & set(words(field.name))] == []


def test_no_key_is_counted():
    keys = {model.__name__: type(model._meta.pk) for model in TABLES}

    assert keys == dict.fromkeys(keys, models.CharField)


def test_no_other_table_leads_into_the_box():
    others = [model for model in apps.get_models(include_auto_created=True) if model not in TABLES]
    related = {field.related_model for model in others for field in model._meta.get_fields()}

    assert related & set(TABLES) == set()


@pytest.mark.django_db(databases=["box", "spool"])
@pytest.mark.parametrize("alias", [BOX, SPOOL])
def test_a_database_holds_its_own_tables_and_no_others(alias):
    with connections[alias].cursor() as cursor:
        tables = set(connections[alias].introspection.table_names(cursor)) - {"django_migrations"}

    assert tables == {
        model._meta.db_table for model in TABLES if home("box", model._meta.model_name) == alias
    }


@pytest.mark.django_db
def test_the_main_database_holds_none_of_them():
    tables = set(connections["default"].introspection.table_names())

    assert tables & {model._meta.db_table for model in TABLES} == set()


@pytest.mark.parametrize("alias", [BOX, SPOOL])
def test_nothing_of_the_others_goes_into_the_box(alias):
    router = BoxRouter()

    assert not router.allow_migrate(alias, "intranet", "user")
    assert not router.allow_migrate("default", "box", "thread")
    assert router.allow_migrate("default", "intranet", "user") is None


def test_letters_are_read_where_they_are_written():
    router = BoxRouter()

    assert [router.db_for_read(model) for model in (Letter, WaitingLetter)] == [BOX, SPOOL]
    assert [router.db_for_write(model) for model in (Letter, WaitingLetter)] == [BOX, SPOOL]
