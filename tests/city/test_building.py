import pytest
from django.apps import apps
from django.core.management import call_command

from intranet.home.models import StartPage
from intranet.people.models import User
from news.articles.models import Article
from tests.city.conftest import build

pytestmark = pytest.mark.django_db(databases=["default", "box", "spool"])


def rows() -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table of the house."""
    return {
        model._meta.label: list(model._base_manager.order_by("pk").values_list())
        for model in apps.get_models(include_auto_created=True)
    }


def test_building_the_city_twice_changes_nothing(city):
    before = rows()

    build(city)

    assert rows() == before


def test_what_people_have_changed_since_stays(city):
    Article.objects.filter(slug="chatbot-felda-geht").update(title="Felda lebt")
    Article.objects.get(slug="hundesteuer-online").delete()
    User.objects.filter(username="alma").update(phone="0815")
    StartPage.objects.update(lead=None)
    before = rows()

    build(city)

    assert rows() == before


def test_the_command_builds_the_city(city, capsys):
    call_command("demo")

    assert capsys.readouterr().out == "The demo city is ready: Stadt Musterfelden.\n"
