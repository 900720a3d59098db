"""Who wished and left an address hears first and signs up first."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client

from tests.factories.training import BEFORE, START, EventFactory, OccurrenceFactory
from tests.factories.wishes import supported
from training.demand.forgetting import forget
from training.demand.models import Contact, EarlyKey, State, Support
from training.demand.offering import offer
from training.schedule.models import Occurrence
from training.signups.models import SignUp

pytestmark = pytest.mark.django_db

OPENS = BEFORE + timedelta(days=3)  # three working days after a Monday, nine o'clock
LINK = re.compile(r"https?://[^/]+(/\S+early=\S+)")


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    clock = {"at": BEFORE}
    for module in ("training.signups.views", "training.demand.tasks"):
        monkeypatch.setattr(f"{module}.timezone.now", lambda: clock["at"])
    return clock


@pytest.fixture
def event():
    return EventFactory(title="Pivot für alle", slug="pivot", is_published=False)


@pytest.fixture
def wish(event, alice, bob):
    """Alice and Bob want it, Alice wants to hear first."""
    planned = supported(alice, tell_me=True, what="Pivot")
    supported(bob)
    planned.state, planned.event = State.PLANNED, event
    planned.save()
    return planned


@pytest.fixture
def let_out(event, django_capture_on_commit_callbacks):
    """Publish the event with a date."""

    def publish(**about):
        with django_capture_on_commit_callbacks(execute=True):
            date = OccurrenceFactory(event=event, **about)
            event.is_published = True
            event.save()
        date.refresh_from_db()
        return date

    return publish


def link():
    return LINK.search(mail.outbox[0].body)[1]


def signed_in(person):
    client = Client()
    client.force_login(person)
    return client


def test_a_date_of_a_draft_is_offered_to_nobody(wish, event, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        OccurrenceFactory(event=event)

    assert mail.outbox == []


def test_the_first_date_that_is_let_out_is_offered_to_who_left_an_address(wish, let_out, alice):
    let_out()

    assert [one.to for one in mail.outbox] == [[alice.email]]
    assert "Pivot für alle" in mail.outbox[0].body
    assert "Alle anderen können sich ab 26.11., 9 Uhr anmelden." in mail.outbox[0].body


def test_with_the_offer_the_wish_is_answered_and_the_address_forgotten(wish, let_out):
    let_out()
    wish.refresh_from_db()

    assert (wish.state, wish.key, wish.supporters) == (State.ANSWERED, "", 1)
    assert (Contact.objects.count(), Support.objects.filter(wish=wish).count()) == (0, 0)


def test_the_offer_comes_once(wish, let_out, event):
    let_out()
    let_out(starts_at=START + timedelta(days=7))

    assert len(mail.outbox) == 1


def test_others_sign_up_three_working_days_later(wish, let_out):
    assert let_out().sign_up_from == OPENS


def test_a_later_opening_stays(wish, let_out):
    later = BEFORE + timedelta(days=5)

    assert let_out(sign_up_from=later).sign_up_from == later


def test_where_time_is_short_half_of_it_is_for_all(wish, let_out):
    soon = BEFORE + timedelta(hours=10)

    assert let_out(starts_at=soon).sign_up_from == BEFORE + timedelta(hours=5)


def test_without_addresses_everybody_signs_up_at_once(wish, let_out):
    Contact.objects.all().delete()

    assert (let_out().sign_up_from, mail.outbox) == (None, [])


def test_where_nobody_signs_up_the_letter_says_so(wish, let_out):
    let_out(room_places=0)

    assert "Eine Anmeldung ist nicht nötig." in mail.outbox[0].body
    assert EarlyKey.objects.count() == 0


def test_a_date_that_is_called_off_is_no_offer(wish, let_out):
    let_out(state=Occurrence.State.CALLED_OFF)

    assert mail.outbox == []


def test_the_link_signs_up_before_it_opens(wish, let_out, alice):
    let_out()

    signed_in(alice).post(link(), {"deed": "sign-up"})

    assert [one.person for one in SignUp.objects.all()] == [alice]


def test_without_the_link_it_is_not_open_yet(wish, let_out, bob):
    date = let_out()
    page = f"/training/pivot/{date.pk}/sign-up/"

    for path in (page, f"{page}?early=x", f"{page}?early=%00", f"{page}?early={'x' * 5000}"):
        assert signed_in(bob).post(path, {"deed": "sign-up"}).status_code == 409
    assert SignUp.objects.count() == 0


def test_the_link_opens_one_date_only(wish, let_out, alice):
    let_out()
    other = OccurrenceFactory(sign_up_from=OPENS)
    key = link().partition("?")[2]

    answer = signed_in(alice).post(
        f"/training/{other.event.slug}/{other.pk}/sign-up/?{key}", {"deed": "sign-up"}
    )

    assert answer.status_code == 409


def test_the_link_opens_once(wish, let_out, alice, bob):
    let_out()

    for person, status in ((alice, 302), (bob, 409)):
        assert signed_in(person).post(link(), {"deed": "sign-up"}).status_code == status


def test_looking_at_the_link_spends_nothing(wish, let_out, alice):
    let_out()

    for _ in range(2):
        assert signed_in(alice).get(link()).context["situation"].sentence == "Es ist ein Platz für Sie frei."
    assert EarlyKey.objects.count() == 1


def test_who_is_not_signed_in_keeps_the_link_on_the_way(wish, let_out, client):
    let_out()

    page = client.get(link()).text

    assert "/sign-in/?next=" in page
    assert link().partition("early=")[2] in page
    assert "early%3D" in client.post(link(), {"deed": "sign-up"}).url


def test_a_guest_with_the_link_gets_in_as_well(
    wish, let_out, client, settings, django_capture_on_commit_callbacks
):
    settings.GUEST_DOMAINS = ["musterfelden.example"]
    let_out()
    said = {"deed": "guest", "name": "Gast", "email": "gast@musterfelden.example"}

    with django_capture_on_commit_callbacks(execute=True):
        client.post(link(), said)
    answer = re.search(r"/training/answer/\S+", mail.outbox[-1].body)[0]
    client.post(answer, {"deed": "confirm"})

    assert [one.state for one in SignUp.objects.all()] == ["confirmed"]


def test_a_key_cannot_be_read_from_the_database(wish, let_out):
    let_out()

    assert EarlyKey.objects.get().digest not in link()


def test_a_job_that_runs_twice_writes_once(wish, let_out, alice):
    contact = Contact.objects.get()
    date = OccurrenceFactory()

    for _ in range(2):
        offer(contact_pk=contact.pk, occurrence_pk=date.pk)

    assert len(mail.outbox) == 1


def test_addresses_are_forgotten_after_half_a_year(alice, bob):
    supported(alice, tell_me=True)
    Contact.objects.update(left_on=(BEFORE - timedelta(days=180)).date())
    supported(bob, tell_me=True)

    forget(at=BEFORE)

    assert [one.email for one in Contact.objects.all()] == [bob.email]


def test_keys_are_forgotten_when_everybody_can_sign_up(wish, let_out):
    let_out()

    forget(at=OPENS - timedelta(minutes=1))
    assert EarlyKey.objects.count() == 1
    forget(at=OPENS)
    assert EarlyKey.objects.count() == 0
