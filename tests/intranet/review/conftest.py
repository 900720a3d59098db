"""Two editors, the unit, the council, and a draft of the first editor's."""

import pytest
from wagtail.models import Page

from intranet.people.models import User
from intranet.people.roles import Role
from intranet.people.services import set_roles
from news.articles.models import Article
from tests.factories.articles import ArticleFactory
from tests.factories.people import UserFactory


def person(username: str, role: Role) -> User:
    made: User = UserFactory(username=username)
    set_roles(person=made, roles=[role])
    return made


@pytest.fixture
def erik(db: None) -> User:
    return person("erik", Role.EDITOR)


@pytest.fixture
def edda(db: None) -> User:
    return person("edda", Role.EDITOR)


@pytest.fixture
def dilan(db: None) -> User:
    return person("dilan", Role.DIGITISATION_UNIT)


@pytest.fixture
def pia(db: None) -> User:
    return person("pia", Role.STAFF_COUNCIL)


@pytest.fixture
def draft(erik: User) -> Article:
    article: Article = ArticleFactory(title="Neuer Scanner", live=False, owner=erik)
    article.save_revision(user=erik)
    return article


def submit(page: Page, user: User) -> None:
    """Hand the page in for review, as the button in the editor does."""
    page.get_workflow().start(page, user)
