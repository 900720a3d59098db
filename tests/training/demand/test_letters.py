"""What the letters say, and what becomes of an address when the mail fails."""

from smtplib import SMTPRecipientsRefused

import pytest
from django.core import mail

from intranet.jobs.schedule import schedule
from tests.factories.people import DepartmentFactory
from tests.factories.training import BEFORE, OccurrenceFactory
from tests.factories.wishes import WishFactory
from training.demand.letters import offer_letter
from training.demand.models import Contact, EarlyKey
from training.demand.offering import OfferNotSent, offer
from training.demand.tasks import forget_wishers, remind_unit

pytestmark = pytest.mark.django_db

ONCE = "Der Link gilt für eine Anmeldung, bitte geben Sie ihn nicht weiter."
BASE = "https://intranet.musterfelden.example"


@pytest.fixture
def date(settings):
    settings.WAGTAILADMIN_BASE_URL = BASE
    unit = DepartmentFactory(slug="stab", email="stab@musterfelden.example")
    return OccurrenceFactory(event__title="Pivot\nfür alle", event__slug="pivot", event__unit=unit)


@pytest.fixture
def contact():
    return Contact.objects.create(
        wish=WishFactory(), email="alma@musterfelden.example", left_on=BEFORE.date()
    )


def test_the_offer_says_what_when_where_and_how(date):
    letter = offer_letter(date, email="alma@musterfelden.example", key="Sesam")

    assert letter.subject == "Zuerst für Sie: Pivot für alle"
    assert letter.to == ["alma@musterfelden.example"]
    assert letter.reply_to == ["stab@musterfelden.example"]
    assert letter.body.split("\n\n")[2:] == [
        "Pivot\nfür alle\nDi, 01.12.2026, 10:00 bis 12:00 Uhr\nRaum 214",
        f"Hier melden Sie sich an: {BASE}/training/pivot/{date.pk}/sign-up/?early=Sesam\n{ONCE}",
        "Ihre Adresse hatten Sie nur dafür hinterlassen. Mit dieser Nachricht haben wir sie gelöscht.\n",
    ]


def test_a_unit_without_an_address_is_answered_for_by_the_house(date, settings):
    date.event.unit.email = ""

    assert offer_letter(date, email="a@b.de", key="").reply_to == [settings.CONTACT_EMAIL]


@pytest.fixture
def refusing(monkeypatch):
    """A mail server that takes nothing and says for whom."""

    def refuse(self):
        raise SMTPRecipientsRefused(dict.fromkeys(self.to, (550, b"no")))

    monkeypatch.setattr("training.demand.letters.EmailMessage.send", refuse)


def test_an_address_stays_until_the_letter_has_left(date, contact, refusing):
    with pytest.raises(OfferNotSent):
        offer(contact_pk=contact.pk, occurrence_pk=date.pk)

    assert (Contact.objects.count(), EarlyKey.objects.count()) == (1, 0)


def test_what_a_job_leaves_behind_of_a_failure_names_no_address(date, contact, refusing):
    with pytest.raises(OfferNotSent) as failure:
        offer(contact_pk=contact.pk, occurrence_pk=date.pk)

    assert (str(failure.value), failure.value.__suppress_context__) == ("SMTPRecipientsRefused", True)


def test_where_the_date_is_gone_nobody_is_written_to(contact):
    offer(contact_pk=contact.pk, occurrence_pk=999)

    assert (mail.outbox, Contact.objects.count()) == ([], 1)


def test_the_clock_reminds_on_working_days_and_forgets_every_night():
    jobs = {job.name: job for job in schedule}

    assert (jobs["remind-of-wishes"].task, jobs["remind-of-wishes"].cron) == (remind_unit, "0 7 * * 1-5")
    assert (jobs["forget-wishers"].task, jobs["forget-wishers"].cron) == (forget_wishers, "20 4 * * *")
