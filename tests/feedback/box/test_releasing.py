"""Letters leave the spool together, and their order says nothing about when they came."""

from collections import Counter
from itertools import pairwise

import pytest
from django.db import connections

from feedback.box import releasing
from feedback.box.models import Letter, Thread, WaitingLetter
from feedback.box.releasing import release, release_due
from feedback.box.services import answer, release_answer
from tests.factories.letters import WaitingLetterFactory
from tests.feedback.author import NOW, Author, ask

pytestmark = pytest.mark.django_db(databases=["box", "spool"])


def test_three_letters_hide_each_other():
    WaitingLetterFactory.create_batch(2)
    assert release_due(at=NOW) == 0

    WaitingLetterFactory()

    assert release_due(at=NOW) == 3
    assert (WaitingLetter.objects.count(), Letter.objects.count()) == (0, 3)


def test_nobody_waits_longer_than_three_nights():
    WaitingLetterFactory()

    assert [release_due(at=NOW) for _ in range(3)] == [0, 0, 1]


def test_an_empty_spool_is_no_error():
    assert (release_due(at=NOW), release(at=NOW)) == (0, 0)


def test_a_letter_keeps_the_week_in_which_it_was_written():
    waiting = WaitingLetterFactory(week="2026-W46")

    release(at=NOW)

    thread = Thread.objects.get(pk=waiting.thread)
    assert (thread.week, thread.last_week, thread.letters.get().week) == ("2026-W46",) * 3


@pytest.mark.parametrize(("audience", "holder"), [("both", "unit"), ("council", "council")])
def test_who_was_written_to_answers_first(audience, holder):
    WaitingLetterFactory(audience=audience)

    release(at=NOW)

    assert Thread.objects.get().holder == holder


def test_letters_of_one_thread_keep_their_order():
    first = WaitingLetterFactory()
    for position in (2, 1):
        WaitingLetterFactory(thread=first.thread, look_up=first.look_up, position=position)

    release(at=NOW)

    assert list(Letter.objects.released().values_list("position", "turn")) == [(0, 0), (1, 1), (2, 2)]


def test_a_letter_comes_after_what_was_said_before(author):
    ask(author.sends())
    release(at=NOW)
    thread = Thread.objects.get()
    release_answer(letter=answer(thread=thread, position=0, envelope=author.answered("Ja.")), at=NOW)
    ask(author.adds(1))

    release(at=NOW)

    turns = list(thread.letters.released().values_list("direction", "position"))
    assert turns == [("author", 0), ("answer", 0), ("author", 1)]


def test_a_letter_to_a_thread_that_is_gone_is_dropped():
    WaitingLetterFactory(position=1)

    release(at=NOW)

    assert (Letter.objects.count(), Thread.objects.count()) == (0, 0)


class Killed(BaseException):
    """The process ends here."""


def test_killed_in_between_nothing_is_lost_or_doubled(monkeypatch, author, readers):
    for one in (author, Author(readers), Author(readers)):
        ask(one.sends())
    with monkeypatch.context() as power:
        power.setattr(releasing, "empty_the_spool", dies)
        with pytest.raises(Killed):
            release(at=NOW)
    assert (Letter.objects.count(), WaitingLetter.objects.count()) == (3, 3)
    release(at=NOW)

    assert (Letter.objects.count(), Thread.objects.count(), WaitingLetter.objects.count()) == (3, 3, 0)


def dies():
    raise Killed


RUNS, TEN = 200, 10


def place_in(table):
    """How the database itself numbers the rows."""
    place = "rowid" if connections["box"].vendor == "sqlite" else "ctid"
    key = "id" if table == "box_thread" else "thread_id"
    with connections["box"].cursor() as cursor:
        cursor.execute(f"SELECT {key} FROM {table} ORDER BY {place}")  # noqa: S608 - names of our own
        return {key: at for at, (key,) in enumerate(cursor.fetchall())}


def transactions(table):
    with connections["box"].cursor() as cursor:
        cursor.execute(f"SELECT DISTINCT xmin::text FROM {table}")  # noqa: S608
        return cursor.fetchall()


def batch():
    """Release ten letters; for each order that can be seen, where the letters stand in it."""
    came = [WaitingLetterFactory().thread for _ in range(TEN)]
    release(at=NOW)
    seen = {
        "thread": place_in("box_thread"),
        "letter": place_in("box_letter"),
        "id": {one.thread_id: one.pk for one in Letter.objects.all()},
        "api": {pk: at for at, pk in enumerate(Thread.objects.values_list("pk", flat=True))},
    }
    ranks = {name: sorted(came, key=order.__getitem__) for name, order in seen.items()}
    Thread.objects.all().delete()
    return {name: [order.index(thread) for thread in came] for name, order in ranks.items()}


def correlation(ranks):
    """Spearman's, between 1 (as they came) and -1 (backwards)."""
    squares = sum((at - rank) ** 2 for at, rank in enumerate(ranks))
    return 1 - 6 * squares / (TEN * (TEN**2 - 1))


def test_no_order_that_can_be_seen_tells_who_came_first():
    runs = [batch() for _ in range(RUNS)]

    for name in runs[0]:
        mean = sum(correlation(run[name]) for run in runs) / RUNS
        neighbours = Counter(after - before == 1 for run in runs for before, after in pairwise(run[name]))
        # by chance the mean has a standard deviation of 1 / sqrt(9 · 200) = 0.024, and a tenth are neighbours
        assert abs(mean) < 0.12, name
        assert 0.05 < neighbours[True] / (RUNS * (TEN - 1)) < 0.15, name


def test_one_batch_is_one_transaction():
    if connections["box"].vendor != "postgresql":
        pytest.skip("SQLite keeps no numbers of transactions")
    WaitingLetterFactory.create_batch(TEN)

    release(at=NOW)

    assert [len(transactions(table)) for table in ("box_thread", "box_letter")] == [1, 1]
