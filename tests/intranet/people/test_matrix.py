"""Every address of the house is in the table, and the table is true."""

import re
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from pytest_django import Settings
from wagtail.documents import get_document_model
from wagtail.models import Collection

from intranet.people.models import User
from intranet.people.roles import Role
from intranet.people.services import set_roles
from news.articles.models import Article, NewsIndex
from tests.factories.articles import ArticleFactory
from tests.factories.people import UserFactory
from tests.factories.pictures import PictureFactory
from tests.intranet.people.matrix import routes, row_for, rows, told

PEOPLE = {
    "nobody": None,
    "employee": Role.EMPLOYEE,
    "editor": Role.EDITOR,
    "unit": Role.DIGITISATION_UNIT,
    "council": Role.STAFF_COUNCIL,
    "admin": Role.ADMINISTRATOR,
}
TABLE = rows()


@pytest.fixture
def things(db: None, settings: Settings, tmp_path: Path) -> dict[str, int | str]:
    """What the addresses of the table are about; all of it is somebody else's."""
    settings.MEDIA_ROOT = tmp_path
    settings.STORAGES |= {"default": {"BACKEND": "django.core.files.storage.FileSystemStorage"}}
    author: User = UserFactory(username="author")
    article: Article = ArticleFactory(owner=author)
    waiting: Article = ArticleFactory(owner=author, live=False)
    revision, _ = article.save_revision(user=author), waiting.save_revision(user=author)
    submission = waiting.get_workflow().start(waiting, author)
    document = get_document_model().objects.create(title="Plan", file=ContentFile(b"Plan", "plan.txt"))
    return {
        "article": article.pk,
        "collection": Collection.get_first_root_node().add_child(name="Pläne").pk,
        "document": document.pk,
        "filename": document.filename,
        "image": PictureFactory().pk,
        "index": NewsIndex.objects.get(locale__language_code="de").pk,
        "person": author.pk,
        "revision": revision.pk,
        "task": submission.current_task_state.task_id,
        "task_state": submission.current_task_state.pk,
        "waiting": waiting.pk,
    }


def browser(role: Role | None) -> Client:
    client = Client(raise_request_exception=False)
    if role:
        person: User = UserFactory()
        set_roles(person=person, roles=[role])
        client.force_login(person)
    return client


def sample(route: str) -> str:
    """Make an address that the route matches."""
    path = (
        route.replace(r"(\d+)", "1").replace(r"(live|earliest|\d+)", "1").replace(r"(live|latest|\d+)", "1")
    )
    path = re.sub(r"<int:\w+>", "1", path.replace("\\", ""))
    return "/" + re.sub(r"<[\w:]+>", "x", path).replace("^", "").replace("$", "")


def test_every_route_has_a_row():
    assert [route for route in routes() if row_for(route, TABLE) is None] == []


def test_every_row_names_the_closest_of_some_route():
    used = [row_for(route, TABLE) for route in routes()]

    assert [row.route for row in TABLE if row not in used] == []


@pytest.mark.parametrize("role", [None, Role.EMPLOYEE])
def test_nobody_from_outside_gets_into_the_admin_by_any_door(role, db):
    client = browser(role)
    closed = [route for route in routes() if row_for(route, TABLE).answers["employee"] == "sign-in"]

    assert {told(client.get(sample(route))) for route in closed} == {"sign-in"}


@pytest.mark.parametrize("name", PEOPLE)
def test_everybody_gets_the_answer_of_the_table(name, things, settings):
    client = browser(PEOPLE[name])

    answers = {row.route: told(client.get(row.address.format(**things))) for row in TABLE}

    assert answers == {row.route: row.answers[name] for row in TABLE}
