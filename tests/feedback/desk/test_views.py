import re

import pytest
from django.utils import timezone

from feedback.box.models import Letter, Thread
from feedback.box.releasing import release
from feedback.box.weeks import week_of
from feedback.box.words import KEPT, SOON
from feedback.keys.demo import PASSPHRASE
from feedback.keys.models import SealedKeys
from feedback.outcomes.services import freeze_due
from tests.feedback.author import NOW, Author, ask
from tests.feedback.desk.conftest import NOISE, answers, sealed_answer, written

pytestmark = pytest.mark.django_db(databases=["default", "box", "spool"])
DESK = "/feedback/desk/"


def at(thread, deed=""):
    return f"{DESK}{thread.pk}/{deed}"


def test_a_reader_answers_and_another_releases(client, thread, author, dilan, dora):
    client.force_login(dilan)
    client.post(at(thread, "answer/"), sealed_answer(author))
    client.force_login(dora)

    client.post(at(thread, f"release/{Letter.objects.get(direction='answer').pk}/"))

    assert answers(thread) == [(0, 1)]


def test_the_writer_is_refused_with_a_sentence(client, thread, author, dilan):
    client.force_login(dilan)
    client.post(at(thread, "answer/"), sealed_answer(author))

    answer = client.post(at(thread, f"release/{Letter.objects.get(direction='answer').pk}/"))

    assert (answer.status_code, answer.text) == (
        409,
        "Diese Antwort haben Sie selbst geschrieben. Freigeben muss sie jemand anderes.",
    )


@pytest.mark.parametrize(
    "sent", [{}, {"envelope": "x", "position": "0"}, {"envelope": "{}", "position": "0"}, {"position": "-1"}]
)
def test_what_is_not_sealed_is_refused_with_a_sentence(client, thread, dilan, sent):
    client.force_login(dilan)

    answer = client.post(at(thread, "answer/"), sent)

    assert (answer.status_code, answers(thread)) == (409, [])
    assert answer.text == "Das Verschlüsseln ist misslungen. Bitte laden Sie die Seite neu."


def test_a_note_is_for_the_readers_only(client, thread, author, dilan):
    client.force_login(dilan)

    client.post(at(thread, "note/"), sealed_answer(author, "Ist das Haus alt?", direction="note"))

    assert [letter.direction for letter in thread.letters.order_by("direction")] == ["author", "note"]


@pytest.mark.parametrize(
    ("deed", "sent", "field", "expected"),
    [
        ("state/", {"state": "in_work"}, "state", "in_work"),
        ("state/", {"state": "nonsense"}, "state", "open"),
        ("hand-over/", {"holder": "council"}, "holder", "council"),
        ("hand-over/", {}, "holder", "unit"),
    ],
)
def test_a_reader_says_how_far_it_is_and_who_answers(client, thread, dilan, deed, sent, field, expected):
    client.force_login(dilan)

    client.post(at(thread, deed), sent)

    assert getattr(Thread.objects.get(), field) == expected


def test_the_council_asks_whether_the_unit_may_read(client, for_the_council, pia):
    client.force_login(pia)

    client.post(at(for_the_council, "ask/"))

    assert Thread.objects.get().asked_to_share


def test_what_is_for_the_council_alone_is_never_handed_over(client, for_the_council, pia):
    client.force_login(pia)

    answer = client.post(at(for_the_council, "hand-over/"), {"holder": "unit"})

    assert (answer.status_code, Thread.objects.get().holder) == (409, "council")


@pytest.mark.parametrize("deed", ["", "answer/", "note/", "state/", "hand-over/", "ask/"])
def test_for_the_unit_there_is_no_letter_for_the_council_alone(client, for_the_council, dilan, deed):
    client.force_login(dilan)
    ask = client.post if deed else client.get

    assert ask(at(for_the_council, deed)).status_code == 404
    assert for_the_council.pk not in client.get(DESK).text


def test_no_administrator_and_no_superuser_gets_in(client, thread, ada):
    ada.is_superuser = True
    ada.save()
    client.force_login(ada)

    assert [client.get(path).status_code for path in (DESK, at(thread))] == [403, 403]


def test_nothing_on_the_page_can_be_read_without_a_passphrase(client, readers, dilan):
    thread = written(Author(readers), "Der Heizkörper in Zimmer 12 ist kalt.")
    client.force_login(dilan)

    pages = client.get(DESK).text + client.get(at(thread)).text

    assert "Heizkörper" not in pages
    assert pages.count('data-controller="sealed"') == 2


def test_the_page_carries_the_keys_as_only_this_reader_opens_them(client, thread, dilan, dora):
    SealedKeys.objects.create(group="unit", reader=dilan, generation=1, sealed=NOISE)
    SealedKeys.objects.create(group="unit", reader=dora, generation=1, sealed=NOISE | {"salt": "B" * 22})
    client.force_login(dilan)

    page = client.get(DESK).text

    assert [NOISE["salt"] in page, "B" * 22 in page] == [True, False]


def test_htmx_gets_the_part_that_changes(client, thread, dilan):
    client.force_login(dilan)

    part = client.get(at(thread), headers={"HX-Request": "true"})

    assert (part.headers["Vary"].split(", ")[0], "<html" in part.text) == ("HX-Request", False)


def test_the_inbox_is_narrowed_by_state_and_kind(client, readers, thread, dilan):
    praise = written(Author(readers, kind="suggestion"))
    client.force_login(dilan)

    page = client.get(f"{DESK}?state=open&kind=suggestion&page=x").text

    assert [thread.pk in page, praise.pk in page] == [False, True]


@pytest.mark.parametrize("count", [1, 3])
def test_the_inbox_asks_the_databases_as_often_for_one_letter_as_for_three(
    client, readers, dilan, django_assert_num_queries, count
):
    for _ in range(count):
        written(Author(readers))
    client.force_login(dilan)

    with django_assert_num_queries(8), django_assert_num_queries(5, using="box"):
        client.get(DESK)


def test_readers_are_told_what_is_deleted_soon(client, readers, dilan):
    thread = written(Author(readers))
    Thread.objects.update(last_week=week_of(timezone.now() - KEPT + SOON / 2))
    client.force_login(dilan)

    page = client.get(DESK).text

    assert "Ein Brief wird in den nächsten vier Wochen gelöscht" in page
    assert page.count(at(thread)) == 2  # in the list and in the warning


def test_nothing_is_said_where_nothing_is_deleted_soon(client, thread, dilan):
    Thread.objects.update(last_week=week_of(timezone.now()))
    client.force_login(dilan)

    assert "in den nächsten vier Wochen gelöscht" not in client.get(DESK).text


def test_the_unit_is_not_told_of_what_is_for_the_council_alone(client, for_the_council, dilan, pia):
    Thread.objects.update(last_week=week_of(timezone.now() - KEPT + SOON / 2))
    told = []
    for reader in (dilan, pia):
        client.force_login(reader)
        told.append("in den nächsten vier Wochen gelöscht" in client.get(DESK).text)

    assert told == [False, True]


def test_only_what_may_be_summed_up_leads_to_the_report(client, readers, thread, dilan):
    allowed = Author(readers)
    ask(allowed.sends(may_publish=True))
    release(at=NOW)
    client.force_login(dilan)

    pages = [client.get(f"{DESK}{pk}/").text for pk in (thread.pk, allowed.thread)]

    assert ["In den Quartalsbericht" in page for page in pages] == [False, True]


def test_the_way_to_the_report_names_no_letter(client, thread, dilan):
    Thread.objects.update(may_publish=True)
    client.force_login(dilan)

    link = re.search(r'<a href="([^"]*)"([^>]*)>In den Quartalsbericht', client.get(at(thread)).text)

    assert thread.pk not in link[1]
    assert 'rel="noreferrer"' in link[2]


def test_readers_find_the_desk_in_their_menu_and_nobody_else_does(client, dilan, ada):
    found = []
    for person in (dilan, ada):
        client.force_login(person)
        found.append("/feedback/desk/" in client.get("/me/").text)

    assert found == [True, False]


def test_visitors_of_the_demo_are_told_the_passphrase_and_that_it_is_a_demo(client):
    assert PASSPHRASE in client.get("/sign-in/").text
    assert "Das ist eine Vorführung" in client.get("/feedback/").text


def test_readers_see_the_figures_that_everybody_sees(client, dilan):
    freeze_due(at=NOW)
    client.force_login(dilan)

    page = client.get(DESK).text

    assert "Briefe im 3. Quartal 2026" in page
    assert 'href="/outcomes/"' in page
