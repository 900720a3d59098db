"""Whatever readers can see raises the version; what they can't see leaves the kept pages alone."""

import pytest
from wagtail.models import PageViewRestriction

from intranet.home.models import StartPage, TextPage
from intranet.pagecache.version import current
from tests.factories.people import DepartmentFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def start() -> StartPage:
    return StartPage.objects.get(locale__language_code="de")


@pytest.fixture
def page(start) -> TextPage:
    return start.add_child(instance=TextPage(title="Über uns"))


@pytest.fixture
def draft(start) -> TextPage:
    return start.add_child(instance=TextPage(title="Entwurf", live=False))


@pytest.fixture
def raised():
    """Return how often something was published since the test began or asked last."""
    seen = current()

    def since() -> bool:
        nonlocal seen
        before, seen = seen, current()
        return seen > before

    return since


def test_publishing_a_page_is_seen(draft, raised):
    raised()
    draft.save_revision().publish()

    assert raised()


def test_saving_a_draft_is_not_seen(page, draft, raised):
    raised()
    for one in (page, draft):
        one.title = "Noch nicht fertig"
        one.save_revision()

    assert not raised()


def test_saving_a_live_page_is_seen(page, raised):
    raised()
    page.save()

    assert raised()


def test_saving_a_page_nobody_can_see_is_not_seen(draft, raised):
    raised()
    draft.save()

    assert not raised()


def test_taking_a_page_back_is_seen(page, raised):
    raised()
    page.unpublish()

    assert raised()


def test_deleting_a_page_is_seen(page, raised):
    raised()
    page.delete()

    assert raised()


def test_moving_a_page_is_seen(start, page, raised):
    other = start.add_child(instance=TextPage(title="Andere"))
    raised()
    page.move(other, pos="first-child")

    assert raised()


def test_making_a_page_private_is_seen(page, raised):
    raised()
    restriction = PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    assert raised()

    restriction.delete()
    assert raised()


def test_a_department_that_changes_its_name_is_seen(raised):
    department = DepartmentFactory()
    raised()
    department.name = "IT-Dienste"
    department.save()

    assert raised()


def test_a_person_who_signs_in_changes_no_page(raised):
    person = UserFactory()
    raised()
    person.save()

    assert not raised()
