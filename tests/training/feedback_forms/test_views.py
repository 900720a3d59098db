"""The form is open to whoever has the link; what came of it to those who organise."""

from datetime import timedelta

import pytest
from django.utils import timezone

from tests.factories.training import OccurrenceFactory
from tests.training.signups.queue import come, crowd
from training.feedback_forms.links import form_link
from training.feedback_forms.models import Answer

pytestmark = pytest.mark.django_db

SAID = {"useful": "4", "clear": "5", "comment": "Gern wieder.", "key": "a" * 32}


@pytest.fixture
def course(monkeypatch, db):
    course = OccurrenceFactory()
    monkeypatch.setattr(timezone, "now", lambda: course.ends_at)
    return course


@pytest.fixture
def link(course, alice):
    monday = course.ends_at - timedelta(days=8)
    come(course, alice, *crowd(4), at=monday)
    return form_link(course)


def test_who_has_the_link_answers_without_signing_in(client, link):
    answers = [client.post(link, SAID) for _ in range(2)]

    assert [one.url for one in answers] == [f"{link}thanks/"] * 2
    assert list(Answer.objects.values_list("useful", "clear", "comment")) == [(4, 5, "Gern wieder.")]


def test_each_form_has_a_key_of_its_own(client, link):
    keys = {client.get(link).context["form"]["key"].value() for _ in range(2)}

    assert (len(keys), Answer.objects.count()) == (2, 0)


def test_what_was_typed_is_not_lost(client, link):
    response = client.post(link, SAID | {"useful": "9"})

    assert (response.status_code, list(response.context["form"].errors)) == (422, ["useful"])
    html = response.content.decode()
    assert "Gern wieder." in html
    assert 'name="clear" value="5" checked' in html
    assert f'value="{SAID["key"]}"' in html


@pytest.mark.parametrize("token", ["x", "1.x", "1", "é.é", "1." + "a" * 3000])
def test_a_link_that_is_not_ours_leads_nowhere(client, link, token):
    assert client.get(f"/training/feedback/{token}/").status_code == 404


def test_too_early_one_reads_when(client, link, course, monkeypatch):
    monkeypatch.setattr(timezone, "now", lambda: course.starts_at)

    answers = [client.get(link), client.post(link, SAID)]

    assert [one.status_code for one in answers] == [200, 409]
    assert "sobald der Termin vorbei ist" in answers[0].content.decode()


def test_participants_find_the_link_on_their_page_and_nobody_else(client, link, course, alice, charlie):
    here, seen = f"/training/{course.event.slug}/{course.pk}/sign-up/", []
    for person in (alice, charlie):
        client.force_login(person)
        seen.append(link in client.get(here).content.decode())
    client.logout()

    assert [*seen, link in client.get(here).content.decode()] == [True, False, False]


def test_before_the_end_nobody_finds_it(client, link, course, alice, monkeypatch):
    monkeypatch.setattr(timezone, "now", lambda: course.ends_at - timedelta(seconds=1))
    client.force_login(alice)

    assert link not in client.get(f"/training/{course.event.slug}/{course.pk}/sign-up/").content.decode()


def results(client, course):
    return client.get(f"/training/{course.event.slug}/{course.pk}/feedback/")


def test_the_host_reads_the_answers_when_the_form_is_closed(client, link, course, charlie, monkeypatch):
    course.event.hosts.add(charlie)
    for number in range(5):
        client.post(link, SAID | {"key": f"{number}" * 32})
    client.force_login(charlie)
    assert "Gern wieder." not in results(client, course).content.decode()

    monkeypatch.setattr(timezone, "now", lambda: course.ends_at + timedelta(days=14))
    client.force_login(charlie)  # nobody stays signed in for so long

    html = results(client, course).content.decode()
    assert (html.count("Gern wieder."), "5 Rückmeldungen" in html) == (5, True)


def test_nobody_else_reads_them(client, link, course, alice):
    client.force_login(alice)

    assert results(client, course).status_code == 403
