"""A letter leaves once it is released: to each who stands so, once, and to nobody else."""

from datetime import timedelta

import pytest
from django.core import mail

from tests.factories.training import BEFORE
from tests.training.signups.queue import come
from training.outbox.checks import CannotRelease
from training.outbox.models import Delivery, Letter
from training.outbox.services import deliver, discard, forget, release, rewrite, write
from training.outbox.tasks import deliver_all
from training.signups.guests import ask, confirm
from training.signups.links import link_to
from training.signups.services import cancel

pytestmark = pytest.mark.django_db

MONTH = timedelta(days=30)


@pytest.fixture
def let_go(django_capture_on_commit_callbacks):
    """Release as a request does: what follows the commit follows."""

    def do(letter):
        with django_capture_on_commit_callbacks(execute=True):
            return release(letter=letter, version=letter.version, at=BEFORE)

    return do


def readers():
    return [letter.to for letter in mail.outbox]


def test_nothing_leaves_before_it_is_released(course, letter, alice):
    come(course, alice)

    deliver_all.enqueue(letter.pk)

    assert mail.outbox == []


def test_each_who_stands_so_gets_a_mail_of_their_own(course, letter, let_go, alice, bob, charlie):
    come(course, alice, bob, charlie)

    let_go(letter)

    assert readers() == [[alice.email], [bob.email]]
    assert [(one.cc, one.bcc) for one in mail.outbox] == [([], []), ([], [])]
    assert bob.email not in str(mail.outbox[0].message())


def test_the_mail_says_who_what_and_where_one_answers(course, letter, let_go, alice):
    [hers] = come(course, alice)

    let_go(letter)

    [sent] = mail.outbox
    assert (sent.subject, sent.reply_to) == ("Neuer Raum", ["it@stadt.example"])
    assert sent.body == (
        f"Guten Tag Alice Adler,\n\nWir sind im Saal.\n\n{course.event.title}\n"
        "Di, 01.12.2026, 10:00 bis 12:00 Uhr, Raum 214\n\n"
        f"Ihre Anmeldung: http://127.0.0.1:8000{link_to(hers)}\n"
    )


def test_those_who_wait_can_be_written_to_alone(course, let_go, alice, bob, charlie):
    come(course, alice, bob, charlie)

    let_go(write(occurrence=course, subject="Warteliste", text="Noch etwas Geduld.", states=["waiting"]))

    assert readers() == [[charlie.email]]


def test_guests_get_it_too(course, letter, let_go):
    confirm(sign_up=ask(occurrence=course, name="Gerda", email="g@stadt.example", at=BEFORE), at=BEFORE)

    let_go(letter)

    assert readers() == [["g@stadt.example"]]


def test_releasing_twice_is_releasing_once(course, letter, let_go, alice):
    come(course, alice)

    for _ in range(2):
        let_go(letter)

    assert readers() == [[alice.email]]


def test_a_job_that_is_done_again_sends_nothing_again(course, letter, let_go, alice):
    come(course, alice)
    let_go(letter)

    deliver_all.enqueue(letter.pk)
    deliver(pk=Delivery.objects.get().pk)

    assert readers() == [[alice.email]]


def test_who_left_meanwhile_gets_none(course, letter, alice, bob):
    hers, _ = come(course, alice, bob)
    release(letter=letter, version=letter.version, at=BEFORE)
    cancel(sign_up=hers, at=BEFORE)

    deliver_all.enqueue(letter.pk)

    assert readers() == [[bob.email]]


def test_a_mail_that_the_server_refused_is_tried_again(course, letter, alice, settings):
    come(course, alice)
    release(letter=letter, version=letter.version, at=BEFORE)
    backend, settings.EMAIL_BACKEND = settings.EMAIL_BACKEND, "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_PORT = 1
    with pytest.raises(ConnectionRefusedError):
        deliver(pk=Delivery.objects.get().pk)
    settings.EMAIL_BACKEND = backend

    deliver(pk=Delivery.objects.get().pk)

    assert (readers(), Delivery.objects.get().state) == ([[alice.email]], Delivery.State.SENT)


def test_nobody_releases_what_they_have_not_read(course, letter, alice):
    come(course, alice)
    read = letter.version
    rewrite(letter=letter, subject="Neuer Raum", text="Wir sind im Keller.", states=["confirmed"])

    with pytest.raises(CannotRelease, match="inzwischen geändert"):
        release(letter=letter, version=read, at=BEFORE)


def test_a_letter_to_nobody_stays_a_draft(letter):
    with pytest.raises(CannotRelease, match="niemand"):
        release(letter=letter, version=letter.version, at=BEFORE)


def test_what_left_does_not_change(course, letter, let_go, alice):
    come(course, alice)
    let_go(letter)

    with pytest.raises(CannotRelease, match="schon freigegeben"):
        rewrite(letter=letter, subject="Doch nicht", text="", states=[])
    with pytest.raises(CannotRelease, match="schon freigegeben"):
        discard(letter=letter)


def test_after_a_month_nobody_can_read_it_any_more(course, letter, let_go, alice):
    come(course, alice)
    let_go(letter)

    forget(at=BEFORE + MONTH - timedelta(seconds=1))
    assert Letter.objects.count() == 1

    forget(at=BEFORE + MONTH)
    assert (Letter.objects.count(), Delivery.objects.count()) == (0, 0)


def test_a_draft_is_kept_until_a_month_after_its_date(course, letter):
    forget(at=course.ends_at + MONTH - timedelta(seconds=1))
    assert Letter.objects.count() == 1

    forget(at=course.ends_at + MONTH)
    assert Letter.objects.count() == 0
