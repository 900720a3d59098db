import pytest
from django.urls import reverse

from intranet.people.models import User
from tests.factories.articles import ArticleFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    client.force_login(User.objects.create_superuser("edda", password="wort"))


def export(client, name, form):
    return b"".join(client.get(reverse(name), {"export": form})).decode("utf-8", "replace")


def test_editors_see_which_links_lead_nowhere(client, editor):
    ArticleFactory(title="Die eAkte kommt", body=[("text", '<a href="/nirgends/">x</a>')])

    html = client.get(reverse("link_report")).content.decode()

    assert [word in html for word in ("Die eAkte kommt", "/nirgends/", "führt ins Leere")] == [True] * 3


def test_the_report_is_exported_without_formulas(client, editor):
    ArticleFactory(title="=HYPERLINK(1)", body=[("text", '<a href="/nirgends/">x</a>')])

    assert export(client, "link_report", "csv").splitlines() == [
        "Seite,Ziel,Befund",
        "'=HYPERLINK(1),/nirgends/,führt ins Leere",
    ]


def test_the_report_is_exported_as_a_spreadsheet_too(client, editor):
    response = client.get(reverse("link_report"), {"export": "xlsx"})

    assert b"".join(response).startswith(b"PK")


def test_the_menu_leads_to_the_report(client, editor):
    assert reverse("link_report") in client.get(reverse("wagtailadmin_home")).content.decode()


@pytest.mark.parametrize("name", ["link_report", "link_report_results"])
def test_who_writes_nothing_sees_no_report(client, alice, name):
    client.force_login(alice)

    assert client.get(reverse(name)).status_code == 302
