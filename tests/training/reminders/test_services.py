"""Who has a place is reminded twice, and nobody else."""

from datetime import datetime, timedelta

import pytest
from django.core import mail
from django.db import connection
from django.utils import timezone

from tests.factories.training import BEFORE, START, EventFactory, OccurrenceFactory
from tests.training.signups.queue import come
from training.feedback_forms.links import form_link
from training.reminders.models import Reminder
from training.reminders.services import forget, remind
from training.reminders.tasks import forget_reminders, remind_people
from training.schedule.models import Occurrence
from training.schedule.services import change_occurrence
from training.signups.guests import ask, confirm
from training.signups.links import link_to
from training.signups.models import Way
from training.signups.moving import move
from training.signups.organising import tick
from training.signups.services import cancel

pytestmark = pytest.mark.django_db

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
EARLY = BEFORE - DAY * 30
WEEK_BEFORE = START - DAY * 7 - HOUR * 2  # Tuesday, eight o'clock
DAY_BEFORE = START - DAY - HOUR * 2


def date(**about):
    """A date that was planned long ago."""
    made = OccurrenceFactory(**about)
    Occurrence.objects.filter(pk=made.pk).update(changed_at=EARLY)
    made.refresh_from_db()
    return made


@pytest.fixture
def course(db):
    return date(event=EventFactory(title="Tabellen", slug="tabellen", to_bring="Eine Liste"), room_places=2)


@pytest.fixture
def clock(monkeypatch):
    """Let the hours pass: each time the schedule asks, and what is due leaves."""

    def tick(*moments):
        for moment in moments:
            monkeypatch.setattr(timezone, "now", lambda moment=moment: moment)
            remind_people.func()

    return tick


def reminded():
    """Who got a reminder."""
    return [letter.to[0] for letter in mail.outbox if letter.subject.startswith("Erinnerung")]


def thanked():
    return [letter.to[0] for letter in mail.outbox if letter.subject.startswith("Wie war es?")]


def hours(first: datetime, last: datetime):
    return [first + HOUR * number for number in range(int((last - first) / HOUR))]


def test_who_has_a_place_is_reminded_twice_in_all(course, alice, clock):
    come(course, alice, at=EARLY)

    for moment in hours(START - DAY * 9, START + DAY * 2):
        clock(moment)

    assert (reminded(), thanked()) == ([alice.email] * 2, [alice.email])
    assert list(Reminder.objects.values_list("kind", flat=True)) == ["week", "day", "thanks"]


@pytest.mark.parametrize(("moment", "number"), [(WEEK_BEFORE - HOUR, 0), (WEEK_BEFORE, 1), (DAY_BEFORE, 1)])
def test_it_leaves_in_the_morning(course, alice, clock, moment, number):
    come(course, alice, at=EARLY)

    clock(moment, moment + timedelta(minutes=15))

    assert len(reminded()) == number


def test_it_says_when_where_what_to_bring_and_how_to_cancel(course, alice, clock):
    [hers] = come(course, alice, at=EARLY)

    clock(DAY_BEFORE)

    [letter] = mail.outbox
    assert letter.subject == "Erinnerung: Tabellen, Di, 01.12.2026, 10:00 bis 12:00 Uhr"
    assert letter.body == (
        "Guten Tag Alice Adler,\n\nbald ist es so weit. Hier steht noch einmal alles:\n\n"
        "Tabellen\nWann: Di, 01.12.2026, 10:00 bis 12:00 Uhr\n"
        "Wo: Raum 214, Rathaus am Markt, 2. Etage\n\nBitte mitbringen: Eine Liste\n\n"
        "Sie können nicht kommen? Bis 01.12., 10 Uhr melden Sie sich hier ab: "
        f"http://127.0.0.1:8000{link_to(hers)}\n"
    )


def test_who_takes_part_online_reads_where_the_link_will_be_and_not_the_link(alice, clock):
    course = date(is_online=True, online_places=1, link="https://treffen.stadt.example/geheim")
    come(course, alice, way=Way.ONLINE, at=EARLY)

    clock(DAY_BEFORE)

    assert "ab 15 Minuten vor Beginn hier:" in mail.outbox[0].body
    assert "geheim" not in mail.outbox[0].body


def test_after_the_deadline_one_reads_whom_to_tell(alice, clock):
    course = date(sign_up_until=WEEK_BEFORE)
    come(course, alice, at=EARLY)

    clock(DAY_BEFORE)

    assert "sagen Sie der Leitung Bescheid" in mail.outbox[0].body


def test_guests_are_reminded_too(course, clock):
    guest = ask(occurrence=course, name="Gerda", email="g@stadt.example", at=EARLY)
    confirm(sign_up=guest, at=EARLY)

    clock(DAY_BEFORE)

    assert reminded() == ["g@stadt.example"]


def test_who_waits_or_left_is_not_reminded(course, alice, bob, charlie, clock):
    hers, *_ = come(course, alice, bob, charlie, at=EARLY)
    come(date(event=course.event, room_places=1, starts_at=START + DAY * 30), alice, at=EARLY)
    cancel(sign_up=hers, at=DAY_BEFORE - HOUR)

    clock(DAY_BEFORE)

    assert reminded() == [bob.email]


def test_who_signed_up_later_has_just_been_told(course, alice, clock):
    come(course, alice, at=DAY_BEFORE + HOUR)

    clock(DAY_BEFORE + HOUR, DAY_BEFORE + HOUR * 2)

    assert reminded() == []


def test_who_signed_up_after_the_first_moment_gets_the_second(course, alice, clock):
    come(course, alice, at=WEEK_BEFORE + HOUR)

    clock(*hours(WEEK_BEFORE, START))

    assert reminded() == [alice.email]


def test_who_moved_is_reminded_of_the_new_date_only(course, alice, clock):
    other = date(event=course.event, starts_at=START + DAY * 14)
    [hers] = come(course, alice, at=EARLY)
    clock(WEEK_BEFORE)
    move(sign_up=hers, to=other, at=WEEK_BEFORE + HOUR)

    clock(DAY_BEFORE)
    assert len(reminded()) == 1

    clock(WEEK_BEFORE + DAY * 14)
    assert "15.12.2026" in mail.outbox[-1].subject


def test_a_date_that_was_moved_away_is_reminded_of_anew(course, alice, clock):
    come(course, alice, at=EARLY)
    clock(WEEK_BEFORE)
    later = {"starts_at": START + DAY * 14, "ends_at": START + DAY * 14 + HOUR}
    change_occurrence(occurrence=course, at=WEEK_BEFORE + HOUR, **later)

    clock(DAY_BEFORE, WEEK_BEFORE + DAY * 14, DAY_BEFORE + DAY * 14)

    assert reminded() == [alice.email] * 3


def test_a_date_that_is_moved_a_little_is_not_reminded_of_twice(course, alice, clock):
    come(course, alice, at=EARLY)
    clock(DAY_BEFORE)
    change_occurrence(occurrence=course, at=DAY_BEFORE + HOUR, ends_at=course.ends_at + HOUR)

    clock(DAY_BEFORE + HOUR * 2)

    assert reminded() == [alice.email]


def test_nobody_is_reminded_of_what_is_called_off(course, alice, clock):
    come(course, alice, at=EARLY)
    change_occurrence(occurrence=course, at=WEEK_BEFORE - HOUR, state=Occurrence.State.CALLED_OFF)

    clock(WEEK_BEFORE, DAY_BEFORE)

    assert reminded() == []


def test_a_reminder_that_the_server_refused_is_tried_again(course, alice, settings):
    [hers] = come(course, alice, at=EARLY)
    backend, settings.EMAIL_BACKEND = settings.EMAIL_BACKEND, "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_PORT = 1
    with pytest.raises(ConnectionRefusedError):
        remind(pk=hers.pk, at=DAY_BEFORE)
    settings.EMAIL_BACKEND = backend

    for _ in range(2):
        remind(pk=hers.pk, at=DAY_BEFORE)

    assert reminded() == [alice.email]


def test_when_it_is_over_nobody_knows_who_was_reminded(course, alice, clock):
    come(course, alice, at=EARLY)
    clock(DAY_BEFORE)

    forget(at=course.ends_at - HOUR)
    assert Reminder.objects.count() == 1

    forget(at=course.ends_at)
    assert Reminder.objects.count() == 0


def test_who_was_there_is_thanked_by_a_link_that_is_the_same_for_all(course, alice, bob, clock):
    come(course, alice, bob, at=EARLY)

    clock(START + DAY)

    texts = [
        letter.body.replace(name, "")
        for letter, name in zip(mail.outbox, ("Alice Adler", "Bob Becker"), strict=True)
    ]
    assert thanked() == [alice.email, bob.email]
    assert texts[0] == texts[1]
    assert form_link(course) in texts[0]


def test_who_stayed_away_is_not_thanked(course, alice, bob, clock):
    hers, his = come(course, alice, bob, at=EARLY)
    tick(occurrence=course, came={hers.pk: True, his.pk: False}, at=START)

    clock(START + DAY)

    assert thanked() == [alice.email]


def test_thanks_for_a_friday_come_on_monday_and_not_later_than_in_that_week(alice, clock):
    come(date(starts_at=START + DAY * 3), alice, at=EARLY)  # a Friday

    clock(START + DAY * 4, START + DAY * 5)
    assert thanked() == []

    clock(START + DAY * 10)
    assert thanked() == []

    clock(START + DAY * 6)
    assert thanked() == [alice.email]


def test_nobody_is_thanked_for_what_was_called_off(course, alice, clock):
    come(course, alice, at=EARLY)
    Occurrence.objects.update(state=Occurrence.State.CALLED_OFF)

    clock(START + DAY)

    assert thanked() == []


def test_a_reminder_holds_no_time():
    with connection.cursor() as cursor:
        columns = connection.introspection.get_table_description(cursor, Reminder._meta.db_table)

    assert {column.name for column in columns} == {"id", "kind", "sign_up_id"}


def test_the_task_forgets_by_the_clock(course, alice, clock):
    come(course, alice, at=EARLY)
    clock(DAY_BEFORE, course.ends_at)

    forget_reminders.func()

    assert Reminder.objects.count() == 0


@pytest.mark.parametrize("count", [1, 3])
def test_the_schedule_asks_the_same_for_one_and_for_three(count, clock, django_assert_num_queries):
    for number in range(count):
        date(starts_at=START + DAY * number)

    with django_assert_num_queries(1):
        clock(WEEK_BEFORE - HOUR * 20)
