"""Answering from a mail, without signing in."""

import pytest
from django.core import mail, signing

from tests.factories.training import BEFORE, OccurrenceFactory
from tests.training.signups.queue import come, reasons, states
from training.signups import views
from training.signups.guests import ask
from training.signups.links import link_to
from training.signups.models import SignUp, State
from training.signups.services import cancel

pytestmark = pytest.mark.django_db

GUEST = {"name": "Gerda Gast", "email": "Gerda@musterfelden.example", "deed": "guest"}


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    monkeypatch.setattr(views.timezone, "now", lambda: BEFORE)


@pytest.fixture
def offered(course, alice, bob):
    hers, his = come(course, alice, bob)
    cancel(sign_up=hers, at=BEFORE)
    return his


def test_looking_changes_nothing(client, offered):
    response = client.get(link_to(offered))

    assert [deed.name for deed in response.context["situation"].deeds] == ["accept", "decline"]
    assert reasons(offered) == ["queued", "offered"]


@pytest.mark.parametrize(("deed", "reason"), [("accept", "accepted"), ("decline", "declined")])
def test_pressing_answers_without_signing_in(client, offered, deed, reason):
    response = client.post(link_to(offered), {"deed": deed})

    assert (response.status_code, reasons(offered)[-1]) == (302, reason)


def test_an_answer_that_is_too_late_gets_a_sentence(client, offered):
    SignUp.objects.filter(pk=offered.pk).update(offered_until=BEFORE)

    response = client.post(link_to(offered), {"deed": "accept"})

    assert (response.status_code, response.context["refusal"]) == (409, "Das Angebot galt bis 23.11., 9 Uhr.")


@pytest.mark.parametrize("token", ["x", "1:2:3", "x" * 3000])
def test_a_link_that_is_not_ours_leads_nowhere(client, token):
    assert client.get(f"/training/answer/{token}/").status_code == 404


def test_a_link_that_was_made_for_something_else_leads_nowhere(client, offered):
    elsewhere = signing.Signer(salt="elsewhere").sign_object(offered.pk)

    assert client.get(f"/training/answer/{elsewhere}/").status_code == 404


def guest_page(course):
    return f"/training/{course.event.slug}/{course.pk}/sign-up/"


@pytest.fixture
def send(client, django_capture_on_commit_callbacks):
    """A guest sends the form, and what follows the commit is done."""

    def post(course, **more):
        with django_capture_on_commit_callbacks(execute=True):
            return client.post(guest_page(course), GUEST | more)

    return post


def link_in(letter):
    return next(line for line in letter.body.splitlines() if "/training/answer/" in line)


def test_a_guest_has_no_place_before_the_address_is_proven(course, send):
    response = send(course)

    assert response.url == f"{guest_page(course)}asked/"
    assert list(SignUp.objects.values_list("state", "number", "place", "guest_email")) == [
        (State.UNPROVEN, None, None, "gerda@musterfelden.example")
    ]
    assert [letter.to for letter in mail.outbox] == [["gerda@musterfelden.example"]]


def test_the_link_in_the_mail_takes_the_guest_in(course, send, client):
    send(course)
    path = link_in(mail.outbox[0]).removeprefix("http://127.0.0.1:8000")
    assert client.get(path).context["situation"].deeds[0].name == "confirm"

    for _ in range(2):  # a second press is harmless
        assert client.post(path, {"deed": "confirm"}).status_code == 302

    assert states(course) == {"Gerda Gast": State.CONFIRMED}
    assert reasons(SignUp.objects.get()) == ["asked", "signed-up"]


def test_who_confirms_after_others_stands_behind_them(course, send, client, alice):
    send(course)
    come(course, alice)

    client.post(link_to(SignUp.objects.get(person=None)), {"deed": "confirm"})

    assert list(states(course).items())[1] == ("Gerda Gast", State.WAITING)


def test_asking_again_and_again_fills_nobodys_inbox(course, send):
    for _ in range(3):
        send(course)

    assert (len(mail.outbox), SignUp.objects.count()) == (1, 1)


def test_nobody_learns_who_is_signed_up(course, send, client):
    answers = [send(course).url]
    client.post(link_to(SignUp.objects.get()), {"deed": "confirm"})
    answers.append(send(course, name="Neugier").url)

    assert answers[0] == answers[1]
    assert states(course) == {"Gerda Gast": State.CONFIRMED}


@pytest.mark.parametrize("email", ["g@elsewhere.example", "g@musterfelden.example.evil.example", "keine"])
def test_only_addresses_of_the_house_are_taken(course, send, email):
    response = send(course, email=email)

    assert (response.status_code, SignUp.objects.count(), mail.outbox) == (422, 0, [])
    assert response.context["guest_form"]["name"].value() == "Gerda Gast"


def test_where_guests_are_not_welcome_one_signs_in(course, send, settings):
    settings.GUEST_DOMAINS = []

    assert send(course).url.startswith("/sign-in/")
    assert SignUp.objects.count() == 0


def test_a_guest_reads_why_it_is_too_late(send):
    response = send(OccurrenceFactory(sign_up_until=BEFORE))

    assert (response.status_code, mail.outbox) == (409, [])


def test_a_name_with_a_line_break_smuggles_nothing_in(course, django_capture_on_commit_callbacks):
    course.event.title = "Tabellen"
    with django_capture_on_commit_callbacks(execute=True):
        ask(occurrence=course, name="G\nBcc: x@y.example", email="g@musterfelden.example", at=BEFORE)

    assert len(mail.outbox[0].recipients()) == 1
