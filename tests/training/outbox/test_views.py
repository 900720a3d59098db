"""The outbox belongs to those who organise: they see the mail as it will be, and who gets it."""

import pytest
from django.core import mail
from django.test import Client

from tests.factories.training import BEFORE, OccurrenceFactory
from tests.training.signups.queue import come
from training.outbox import views
from training.outbox.models import Letter

pytestmark = pytest.mark.django_db

SAID = {"subject": "Neuer Raum", "text": "Wir sind im Saal.", "states": ["confirmed", "waiting"]}


@pytest.fixture
def host(course, charlie, monkeypatch):
    """Charlie's browser, who hosts the event."""
    monkeypatch.setattr(views.timezone, "now", lambda: BEFORE)
    course.event.hosts.add(charlie)
    client = Client()
    client.force_login(charlie)
    return client


def page(occurrence, rest=""):
    return f"/training/{occurrence.event.slug}/{occurrence.pk}/letters/{rest}"


def test_what_is_written_becomes_a_draft_and_nothing_leaves(course, host, alice):
    come(course, alice)

    response = host.post(page(course, "new/"), SAID)

    letter = Letter.objects.get()
    assert (response.url, letter.released_at) == (page(course, f"{letter.pk}/"), None)
    assert (letter.subject, letter.text, letter.states) == tuple(SAID.values())
    assert mail.outbox == []


def test_the_page_shows_the_mail_as_it_will_be_and_who_gets_it(course, letter, host, alice, bob):
    come(course, alice, bob)

    response = host.get(page(course, f"{letter.pk}/"))

    assert [str(one) for one in response.context["recipients"]] == ["Alice Adler", "Bob Becker"]
    html = response.content.decode()
    assert "Guten Tag Alice Adler," in html
    assert alice.email not in html
    assert "Ihre Anmeldung: (eigener Link)" in html
    assert "/training/answer/" not in html


def test_pressing_releases(course, letter, host, alice, django_capture_on_commit_callbacks):
    come(course, alice)
    with django_capture_on_commit_callbacks(execute=True):
        host.post(page(course, f"{letter.pk}/"), {"deed": "release", "version": letter.version})

    assert [one.to for one in mail.outbox] == [[alice.email]]
    assert "1 von 1 verschickt" in host.get(page(course)).content.decode()


def test_looking_releases_nothing(course, letter, host, alice):
    come(course, alice)
    for rest in ("", f"{letter.pk}/", f"{letter.pk}/edit/", f"{letter.pk}/?deed=release"):
        host.get(page(course, rest))

    assert Letter.objects.get().released_at is None


def test_a_draft_is_changed_or_thrown_away(course, letter, host):
    host.post(page(course, f"{letter.pk}/edit/"), SAID | {"text": "Wir sind im Keller."})
    assert Letter.objects.get().text == "Wir sind im Keller."

    host.post(page(course, f"{letter.pk}/"), {"deed": "discard"})
    assert Letter.objects.count() == 0


@pytest.mark.parametrize(
    ("wrong", "field"),
    [({"subject": ""}, "subject"), ({"text": "x" * 4001}, "text"), ({"states": ["cancelled"]}, "states")],
)
def test_what_was_typed_is_not_lost(course, host, wrong, field):
    response = host.post(page(course, "new/"), SAID | wrong)

    assert (response.status_code, list(response.context["form"].errors)) == (422, [field])
    assert Letter.objects.count() == 0
    assert 'value="waiting" checked' in response.content.decode() or field == "states"


def test_an_old_page_releases_nothing(course, letter, host, alice):
    come(course, alice)

    response = host.post(page(course, f"{letter.pk}/"), {"deed": "release", "version": "old"})

    assert (response.status_code, Letter.objects.get().released_at) == (409, None)
    assert "inzwischen geändert" in response.context["refusal"]


@pytest.mark.parametrize("rest", ["", "new/", "{letter}/", "{letter}/edit/"])
def test_nobody_else_sees_the_outbox(course, letter, alice, client, rest):
    come(course, alice)
    client.force_login(alice)
    address = page(course, rest.format(letter=letter.pk))

    assert client.get(address).status_code == 403
    assert client.post(address, SAID).status_code == (403 if rest else 405)
    assert Letter.objects.count() == 1


def test_a_letter_of_another_date_is_not_found_here(letter, host, charlie):
    elsewhere = OccurrenceFactory()
    elsewhere.event.hosts.add(charlie)

    assert host.get(page(elsewhere, f"{letter.pk}/")).status_code == 404


@pytest.mark.parametrize("count", [1, 3])
def test_the_outbox_asks_the_same_for_one_and_for_three(course, host, count, django_assert_num_queries):
    for _ in range(count):
        Letter.objects.create(occurrence=course, subject="Neu", text="Hallo", states=["confirmed"])

    with django_assert_num_queries(10):
        host.get(page(course))


@pytest.mark.parametrize("count", [1, 2])
def test_a_letter_asks_the_same_for_one_and_for_two(
    course, letter, host, alice, bob, count, django_assert_num_queries
):
    come(course, *[alice, bob][:count])

    with django_assert_num_queries(11):
        host.get(page(course, f"{letter.pk}/"))
