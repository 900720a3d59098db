"""What arrives in the inbox of who signs up, waits, is offered a place or loses it."""

from datetime import timedelta

import icalendar
import pytest

from tests.factories.people import UserFactory
from tests.factories.training import BEFORE, START, EventFactory, OccurrenceFactory
from tests.smtp import mailbox, settings_for
from training.invitations.letters import calendar_for
from training.invitations.models import Invitation
from training.invitations.services import tell
from training.schedule.services import call_off, change_occurrence
from training.signups.links import link_to
from training.signups.models import SignUp
from training.signups.moving import BY_ORGANISERS, move
from training.signups.organising import remove
from training.signups.services import accept, cancel, expire_offers, sign_up

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]

DAY = timedelta(days=1)


@pytest.fixture
def letters(settings):
    with mailbox() as box:
        for name, value in settings_for(box).items():
            setattr(settings, name, value)
        yield box.letters


@pytest.fixture
def occurrence():
    event = EventFactory(
        title="Tabellen", slug="tabellen", to_bring="Eine Liste", unit__email="it@stadt.example"
    )
    return OccurrenceFactory(event=event, room_places=1)


@pytest.fixture
def done(django_capture_on_commit_callbacks):
    """Do something as a request does: what follows the commit follows."""

    def do(verb, **about):
        with django_capture_on_commit_callbacks(execute=True):
            return verb(at=BEFORE, **about)

    return do


@pytest.fixture
def alma():
    return UserFactory(username="alma", first_name="Alma", last_name="Arndt", email="alma@stadt.example")


@pytest.fixture
def bela():
    return UserFactory(username="bela", first_name="Bela", last_name="Busch", email="bela@stadt.example")


def subjects(letters):
    return [(letter["To"], letter["Subject"].partition(":")[0].strip()) for letter in letters]


def calendars(letters):
    """Method, SEQUENCE and UID of each calendar that came along."""
    found = []
    for letter in letters:
        for part in letter.walk():
            if part.get_content_type() == "text/calendar":
                event = icalendar.Calendar.from_ical(part.get_payload(decode=True)).events[0]
                found.append((part.get_param("method"), event["sequence"], event["uid"]))
    return found


def methods(letters):
    return [(method, sequence) for method, sequence, _ in calendars(letters)]


def test_who_gets_a_place_gets_a_letter_with_a_calendar_as_an_alternative(letters, done, occurrence, alma):
    done(sign_up, occurrence=occurrence, person=alma)

    [letter] = letters
    assert letter["Subject"] == "Ihr Platz: Tabellen, Di, 01.12.2026, 10:00 bis 12:00 Uhr"
    assert letter.get_content_type() == "multipart/alternative"
    assert [part.get_content_type() for part in letter.iter_parts()] == ["text/plain", "text/calendar"]
    assert methods(letters) == [("REQUEST", 0)]


def test_the_letter_says_all_in_words_too(letters, done, occurrence, alma):
    mine = done(sign_up, occurrence=occurrence, person=alma)

    assert letters[0].get_body(["plain"]).get_content().replace("\r\n", "\n") == (
        "Guten Tag Alma Arndt,\n\nSie haben einen Platz. So steht der Termin jetzt fest:\n\n"
        "Tabellen\nWann: Di, 01.12.2026, 10:00 bis 12:00 Uhr\n"
        "Wo: Raum 214, Rathaus am Markt, 2. Etage\n\nBitte mitbringen: Eine Liste\n\n"
        f"Alles zum Termin: http://127.0.0.1:8000/training/tabellen/{occurrence.pk}/\n"
        f"Abmelden: http://127.0.0.1:8000{link_to(mine)}\n"
    )


def test_the_calendar_arrives_as_it_was_made(letters, done, occurrence, alma):
    done(sign_up, occurrence=occurrence, person=alma)

    [_, part] = letters[0].iter_parts()
    made = part.get_payload(decode=True)
    event = icalendar.Calendar.from_ical(made).events[0]
    assert (part.get_content_charset(), made) == ("utf-8", calendar_for(Invitation.objects.get()))
    assert (event["attendee"], event["organizer"]) == (
        "mailto:alma@stadt.example",
        "mailto:it@stadt.example",
    )


def test_a_move_raises_the_sequence_of_the_same_entry(letters, done, occurrence, alma):
    done(sign_up, occurrence=occurrence, person=alma)
    done(change_occurrence, occurrence=occurrence, starts_at=START + DAY, ends_at=START + DAY * 2)

    [first, second] = calendars(letters)
    assert (first[:2], second[:2], first[2]) == (("REQUEST", 0), ("REQUEST", 1), second[2])


def test_who_leaves_has_the_entry_taken_out(letters, done, occurrence, alma):
    mine = done(sign_up, occurrence=occurrence, person=alma)
    done(cancel, sign_up=mine)

    assert subjects(letters)[1:] == [("alma@stadt.example", "Abgemeldet")]
    assert methods(letters) == [("REQUEST", 0), ("CANCEL", 1)]


def test_who_comes_back_gets_the_same_entry_with_a_higher_sequence(letters, done, occurrence, alma):
    mine = done(sign_up, occurrence=occurrence, person=alma)
    done(cancel, sign_up=mine)
    done(sign_up, occurrence=occurrence, person=alma)

    assert methods(letters) == [("REQUEST", 0), ("CANCEL", 1), ("REQUEST", 2)]
    assert len({uid for _, _, uid in calendars(letters)}) == 1


def test_what_is_called_off_leaves_every_calendar_and_who_waits_hears_it_too(
    letters, done, occurrence, alma, bela
):
    done(sign_up, occurrence=occurrence, person=alma)
    done(sign_up, occurrence=occurrence, person=bela)
    done(call_off, occurrence=occurrence)

    assert sorted(subjects(letters)[2:]) == [
        ("alma@stadt.example", "Fällt aus"),
        ("bela@stadt.example", "Fällt aus"),
    ]
    assert methods(letters) == [("REQUEST", 0), ("CANCEL", 1)]


def test_what_is_called_off_offers_other_dates_and_the_way_to_keep_the_turn(letters, done, occurrence, alma):
    mine = done(sign_up, occurrence=occurrence, person=alma)
    OccurrenceFactory(event=occurrence.event, starts_at=START + DAY)
    OccurrenceFactory(event=occurrence.event, starts_at=START + DAY * 2, sign_up_from=START)
    done(call_off, occurrence=occurrence)

    said = letters[-1].get_body(["plain"]).get_content().replace("\r\n", "\n")
    assert (
        "Andere Termine, an denen Sie teilnehmen können:\n- Mi, 02.12.2026, 10:00 bis 12:00 Uhr, Raum 214\n\n"
        f"Wechseln Sie mit diesem Link, dann bleibt Ihre Reihenfolge: http://127.0.0.1:8000{link_to(mine)}\n"
    ) in said


def test_what_is_called_off_without_another_date_offers_none(letters, done, occurrence, alma):
    done(sign_up, occurrence=occurrence, person=alma)
    done(call_off, occurrence=occurrence)

    assert "Andere Termine" not in letters[-1].get_body(["plain"]).get_content()


def test_whom_organisers_move_hears_of_both_dates(letters, done, occurrence, alma, bela):
    other = OccurrenceFactory(event=occurrence.event, starts_at=START + DAY)
    done(sign_up, occurrence=occurrence, person=bela)
    waits = done(sign_up, occurrence=occurrence, person=alma)
    done(move, sign_up=waits, to=other, rules=BY_ORGANISERS)

    assert sorted(subjects(letters)[2:]) == [
        ("alma@stadt.example", "Abgemeldet"),
        ("alma@stadt.example", "Ihr Platz"),
    ]


def test_who_waits_is_offered_the_place_and_accepts_gets_the_calendar_only_then(
    letters, done, occurrence, alma, bela
):
    hers = done(sign_up, occurrence=occurrence, person=alma)
    his = done(sign_up, occurrence=occurrence, person=bela)
    done(cancel, sign_up=hers)
    done(accept, sign_up=his)

    to_bela = [letter for letter in letters if letter["To"] == "bela@stadt.example"]
    assert [word for _, word in subjects(to_bela)] == ["Warteliste", "Platz frei", "Ihr Platz"]
    assert methods(to_bela) == [("REQUEST", 0)]
    said = to_bela[1].get_content()
    assert "Wir halten ihn bis 24.11., 9 Uhr für Sie frei. Ohne Ihre Antwort geht er danach" in said


def test_who_does_not_answer_in_time_hears_that_the_place_went_on(letters, done, occurrence, alma, bela):
    hers = done(sign_up, occurrence=occurrence, person=alma)
    his = done(sign_up, occurrence=occurrence, person=bela)
    done(cancel, sign_up=hers)
    SignUp.objects.filter(pk=his.pk).update(offered_until=BEFORE)
    done(expire_offers)

    assert subjects(letters)[-1] == ("bela@stadt.example", "Abgemeldet")
    said = letters[-1].get_content()
    assert "Die Zeit für Ihre Antwort ist um." in said
    assert f"Wieder anstellen: http://127.0.0.1:8000/training/tabellen/{occurrence.pk}/sign-up/" in said


def test_who_leaves_the_waiting_list_gets_no_letter_about_it(letters, done, occurrence, alma, bela):
    done(sign_up, occurrence=occurrence, person=alma)
    his = done(sign_up, occurrence=occurrence, person=bela)
    done(cancel, sign_up=his)

    assert [word for _, word in subjects(letters)] == ["Ihr Platz", "Warteliste"]


def test_who_is_taken_off_the_list_hears_it(letters, done, occurrence, alma):
    mine = done(sign_up, occurrence=occurrence, person=alma)
    done(remove, sign_up=mine)

    assert methods(letters) == [("REQUEST", 0), ("CANCEL", 1)]
    assert "Die Veranstaltung hat Sie abgemeldet." in letters[1].get_body(["plain"]).get_content()


def test_nothing_is_said_twice(letters, done, occurrence, alma):
    mine = done(sign_up, occurrence=occurrence, person=alma)

    tell(pk=mine.pk, at=BEFORE + DAY)
    done(change_occurrence, occurrence=occurrence, note="Bitte leise eintreten.")
    done(change_occurrence, occurrence=occurrence, room_places=20)

    assert (len(letters), Invitation.objects.get().sequence) == (1, 0)


def test_a_letter_that_failed_on_its_way_is_sent_again_with_the_same_bytes(
    letters, done, occurrence, alma, settings
):
    port, settings.EMAIL_PORT = settings.EMAIL_PORT, 1
    mine = sign_up(occurrence=occurrence, person=alma, at=BEFORE)
    with pytest.raises(ConnectionRefusedError):
        tell(pk=mine.pk, at=BEFORE)
    settings.EMAIL_PORT = port

    tell(pk=mine.pk, at=BEFORE + DAY)

    [part] = [part for part in letters[0].iter_parts() if part.get_content_type() == "text/calendar"]
    assert methods(letters) == [("REQUEST", 0)]
    assert b"DTSTAMP:20261123T080000Z" in part.get_payload(decode=True)


def test_what_is_over_is_told_to_nobody(letters, done, occurrence, alma):
    mine = sign_up(occurrence=occurrence, person=alma, at=BEFORE)

    tell(pk=mine.pk, at=occurrence.ends_at)

    assert letters == []


def test_who_has_no_address_is_left_in_peace(letters, done, occurrence):
    done(sign_up, occurrence=occurrence, person=UserFactory(username="carl", email=""))

    assert letters == []
