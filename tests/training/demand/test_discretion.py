"""Nothing that anybody reads tells who wished for what, who supports it, or where a letter goes."""

import logging

import pytest
from django.core import mail, serializers
from django_tasks_db.models import DBTaskResult
from wagtail.models import ModelLogEntry

from tests.factories.training import EventFactory, OccurrenceFactory
from tests.factories.wishes import WishFactory, supported
from training.demand.models import Contact, State, Support, Wish
from training.demand.tasks import remind_unit, tell_first

pytestmark = pytest.mark.django_db

SECRETS = ["alice", "Adler", "bob", "Becker", "musterfelden.example"]


@pytest.fixture
def wish(alice, bob):
    return supported(alice, bob, tell_me=True, what="Pivot", what_for="Listen")


def told(text):
    """The secrets in a text, apart from the house's own addresses and who is signed in."""
    own = (
        "digitalisierung@musterfelden.example",
        "barrierefrei@musterfelden.example",
        "dilan@musterfelden.example",
    )
    for address in own:
        text = text.replace(address, "")
    return [secret for secret in SECRETS if secret in text]


@pytest.mark.parametrize(
    "path", ["/training/wishes/", "{page}", "/search/?q=Pivot", "/training/wishes/new/similar/?what=Pivot"]
)
def test_no_page_names_anybody(client, wish, path):
    assert told(client.get(path.format(page=wish.get_absolute_url())).text) == []


@pytest.mark.parametrize(
    "path", ["", "decide/{pk}/", "edit/{pk}/", "delete/{pk}/", "history/{pk}/", "usage/{pk}/"]
)
def test_no_page_of_the_unit_names_anybody(unit, wish, path):
    response = unit.get(f"/admin/wish/{path.format(pk=wish.pk)}")

    assert (response.status_code, told(response.text)) == (200, [])


def test_an_export_does_not_give_the_list_away(unit, wish):
    table = unit.get("/admin/wish/?export=csv").getvalue().decode()

    assert (told(table), wish.key in table) == ([], False)


def test_one_reader_does_not_see_that_another_supports(browser, charlie, wish):
    page = browser(charlie).get(f"/training/wishes/{wish.pk}/support/")

    assert (
        page.context["supports"],
        page.context["is_told"],
        told(page.text.replace(charlie.email, "")),
    ) == (
        False,
        False,
        [],
    )


def test_the_rows_of_support_hold_no_number_of_a_person(wish, alice, bob):
    rows = list(Support.objects.values())

    assert [set(row) for row in rows] == [{"mark", "wish_id"}] * 2
    assert told(str(rows)) == []


def test_an_address_has_no_tie_to_a_mark_or_a_name(wish):
    assert {field.name for field in Contact._meta.fields} == {"id", "wish", "email", "left_on"}


def test_a_wish_that_was_sent_by_somebody_signed_in_is_nobodys(browser, alice):
    browser(alice).post("/training/wishes/new/", {"what": "Pivot", "what_for": "Listen"})

    assert told(serializers.serialize("json", Wish.objects.all())) == []
    assert (Support.objects.count(), Contact.objects.count()) == (0, 0)


def test_admin_logs_say_nothing_of_who_wished(browser, alice, wish):
    browser(alice).post(f"/training/wishes/{wish.pk}/support/", {"deed": "support"})

    assert ModelLogEntry.objects.count() == 0


def test_nothing_of_it_is_written_to_the_log(browser, alice, caplog):
    with caplog.at_level(logging.DEBUG):
        wish = WishFactory(what="Pivot")
        browser(alice).post(f"/training/wishes/{wish.pk}/support/", {"deed": "support", "tell_me": "1"})
        browser(alice).post("/training/wishes/new/", {"what": "", "email": "alice@musterfelden.example"})
    ours = [record.getMessage() for record in caplog.records if not record.name.startswith("django.db")]

    assert told(" ".join(ours)) == []


@pytest.fixture
def offered(wish, django_capture_on_commit_callbacks):
    """A date for what was wished for."""
    Wish.objects.update(state=State.PLANNED, event=EventFactory())
    with django_capture_on_commit_callbacks(execute=True):
        OccurrenceFactory(event=Wish.objects.get().event)


def test_a_letter_goes_to_one_and_names_nobody(offered, alice, bob):
    assert [one.to for one in mail.outbox] == [[alice.email], [bob.email]]
    assert [told(one.body + one.subject) for one in mail.outbox] == [[], []]


def test_the_word_to_the_unit_says_how_many_and_no_more(alice):
    WishFactory.create_batch(2, state=State.NEW, what="Pivot")

    remind_unit.func()

    assert (mail.outbox[0].subject, "Pivot" in mail.outbox[0].body) == ("2 Wünsche warten", False)


def test_nothing_waits_no_word(alice):
    WishFactory()

    remind_unit.func()

    assert mail.outbox == []


def test_jobs_know_an_address_by_its_number_only(wish, settings):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    date = OccurrenceFactory()

    tell_first.enqueue(Contact.objects.first().pk, date.pk)

    assert told(str(DBTaskResult.objects.values())) == []
