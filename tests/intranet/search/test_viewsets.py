"""Who may teach the search, and how."""

import pytest
from wagtail.models import Page

from intranet.people.roles import Role
from intranet.people.services import set_roles
from intranet.search.wordlists import CompoundWord, PromotedResult, Synonym
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin(client):
    """The admin as somebody with a role sees it."""

    def seen_by(role):
        person = UserFactory()
        set_roles(person=person, roles=[role])
        client.force_login(person)
        return client

    return seen_by


def test_the_digitisation_unit_keeps_synonyms(admin):
    admin(Role.DIGITISATION_UNIT).post("/admin/synonym/new/", {"words": "DMS, Dokumentenmanagementsystem"})

    assert [str(synonym) for synonym in Synonym.objects.all()] == ["DMS, Dokumentenmanagementsystem"]


def test_what_is_no_synonym_is_said_beside_the_field(admin):
    answer = admin(Role.DIGITISATION_UNIT).post("/admin/synonym/new/", {"words": "mobiles Arbeiten, HO"})

    assert "nur ein einzelnes Wort" in answer.content.decode()
    assert not Synonym.objects.exists()


def test_the_digitisation_unit_keeps_parts_of_words(admin):
    admin(Role.DIGITISATION_UNIT).post("/admin/compoundword/new/", {"word": "Uhu", "use": "part"})

    assert CompoundWord.objects.get().word == "Uhu"


def test_the_digitisation_unit_promotes_a_page(admin):
    page = Page.objects.get(depth=2, locale__language_code="de")
    form = {"words": "Anfang", "title": "Startseite", "text": "", "page": page.pk, "url": ""}

    admin(Role.DIGITISATION_UNIT).post("/admin/promotedresult/new/", form)

    assert PromotedResult.objects.get().page == page


@pytest.mark.parametrize("role", [Role.EMPLOYEE, Role.EDITOR, Role.STAFF_COUNCIL, Role.ADMINISTRATOR])
@pytest.mark.parametrize("name", ["synonym", "compoundword", "promotedresult"])
def test_nobody_else_does(admin, role, name):
    assert admin(role).get(f"/admin/{name}/new/").status_code == 302
