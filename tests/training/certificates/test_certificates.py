"""Who was there gets it in writing, and whoever holds it can see that it is true."""

import re
from datetime import timedelta
from io import BytesIO

import pypdf
import pypdfium2
import pytest
import zxingcpp

from tests.factories.training import AFTER, BEFORE, START, OccurrenceFactory
from tests.training.signups.queue import come
from training.certificates import views, wiring
from training.certificates.document import certificate
from training.certificates.statement import Statement, check_url, seal, statement_behind
from training.signups import guests
from training.signups.links import link_to, token_of
from training.signups.models import SignUp

pytestmark = pytest.mark.django_db


@pytest.fixture
def course():
    return OccurrenceFactory(event__title="Tabellen ohne Angst", event__slug="tabellen", room_places=3)


@pytest.fixture
def was_there(course, alice, bob):
    """Alice was there, Bob wasn't."""
    come(course, alice, bob)
    SignUp.objects.filter(person=alice).update(came=True)
    return SignUp.objects.get(person=alice)


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    clock = {"at": AFTER}
    monkeypatch.setattr(views.timezone, "now", lambda: clock["at"])
    return clock


def own(client, person, course):
    client.force_login(person)
    return client.get(f"/training/{course.event.slug}/{course.pk}/certificate.pdf")


def words(document):
    return " ".join(pypdf.PdfReader(BytesIO(document)).pages[0].extract_text().split())


def test_who_was_there_reads_it_with_name_title_and_hours(client, alice, course, was_there):
    text = words(own(client, alice, course).content)

    assert "Alice Adler hat teilgenommen an Tabellen ohne Angst Di, 01.12.2026, 10:00 bis 12:00 Uhr" in text
    assert "Ausgestellt am 02.12.2026" in text


@pytest.mark.parametrize("name", ["bob", "charlie"])
def test_who_was_not_there_gets_none(request, client, course, was_there, name):
    assert own(client, request.getfixturevalue(name), course).status_code == 404


def test_there_is_none_while_it_is_going_on(client, alice, course, was_there, clock):
    clock["at"] = START + timedelta(hours=1)

    assert own(client, alice, course).status_code == 404


def test_a_guest_gets_it_by_the_link_from_the_mail(client, course):
    asked = guests.ask(occurrence=course, name="Gitte Gast", email="gast@musterfelden.example", at=BEFORE)
    guest = guests.confirm(sign_up=asked, at=BEFORE)
    course.sign_ups.update(came=True)

    answer = client.get(f"{link_to(guest)}certificate.pdf")

    assert "Gitte Gast hat teilgenommen an" in words(answer.content)


def test_a_phone_reads_the_address_of_the_check_page_from_the_code(client, was_there, settings):
    settings.WAGTAILADMIN_BASE_URL = "https://wandel.musterfelden.example"
    statement = Statement.of(was_there, at=AFTER)

    picture = pypdfium2.PdfDocument(certificate(statement))[0].render(scale=3).to_pil()
    [code] = zxingcpp.read_barcodes(picture)

    assert code.text == check_url(statement)


def test_the_check_page_says_what_we_said_also_when_nothing_is_kept(client, was_there):
    path = f"/training/certificates/{seal(Statement.of(was_there, at=AFTER))}/"
    SignUp.objects.all().delete()

    response = client.get(path)

    assert response.status_code == 200
    assert response.context["statement"].name == "Alice Adler"
    assert "Diese Bestätigung ist echt." in response.content.decode()


def test_a_changed_certificate_is_not_ours(client, was_there):
    token = seal(Statement.of(was_there, at=AFTER))

    response = client.get(f"/training/certificates/x{token}/")

    assert response.status_code == 404
    assert "Diese Bestätigung ist nicht von uns." in response.content.decode()


def test_a_seal_for_something_else_is_no_certificate(was_there):
    assert statement_behind(token_of(was_there)) is None


def test_readers_of_screens_find_language_title_and_structure(was_there):
    read = pypdf.PdfReader(BytesIO(certificate(Statement.of(was_there, at=AFTER))))
    root, said = read.root_object, read.root_object["/Metadata"].get_data().decode()

    assert (root["/Lang"], bool(root["/MarkInfo"]["/Marked"])) == ("de", True)
    assert [tag for tag in ("/H1", "/P", "/Figure", "/Link") if tag not in tags(root)] == []
    assert read.metadata.title == "Teilnahmebestätigung: Tabellen ohne Angst"
    assert re.search(r"pdfuaid:part(=\"|>)1", said)


def test_the_fonts_are_in_it_for_any_machine_that_prints(was_there):
    [page] = pypdf.PdfReader(BytesIO(certificate(Statement.of(was_there, at=AFTER)))).pages
    fonts = [one.get_object() for one in page["/Resources"]["/Font"].values()]
    described = [one["/DescendantFonts"][0].get_object()["/FontDescriptor"] for one in fonts]

    assert [
        one.get_object()["/FontFile2" if "/FontFile2" in one.get_object() else "/FontFile3"] is not None
        for one in described
    ] == [True] * 2


def tags(root):
    """Every kind of element in the tree that readers of screens follow."""
    found, left = set(), [root["/StructTreeRoot"]]
    while left:
        element = left.pop().get_object()
        if not isinstance(element, dict):
            continue
        found.add(element.get("/S"))
        kids = element.get("/K", [])
        left += kids if isinstance(kids, list) else [kids] if hasattr(kids, "get_object") else []
    return found


def test_where_paper_cannot_be_made_nobody_is_led_to_it(client, alice, course, was_there, monkeypatch):
    monkeypatch.setattr(wiring, "weasyprint", lambda: None)
    monkeypatch.setattr(views, "weasyprint", lambda: None)

    assert wiring.certificate_link(was_there, AFTER) is None
    assert own(client, alice, course).status_code == 404


def test_the_own_dates_lead_to_it(client, alice, course, was_there):
    client.force_login(alice)

    assert f"/training/tabellen/{course.pk}/certificate.pdf" in client.get("/training/mine/").content.decode()


def test_any_name_fits_on_one_page():
    name, title = "Wilhelmine-Charlotte " * 6, "Donaudampfschifffahrtsgesellschaft" * 4
    long = Statement(name, title, "Fachbereich " * 10, 0, 60, 1)

    assert len(pypdf.PdfReader(BytesIO(certificate(long))).pages) == 1
