"""The letters of the demo city: sealed like all others, and their authors can come back."""

import json

import pytest

from feedback.box.models import Letter, Thread
from feedback.box.sealing import Place, Receipt, open_letter
from feedback.desk.demo import FILE, load_letters
from feedback.desk.models import StockAnswer
from intranet.demo.words import read
from tests.feedback.author import NOW, ask

pytestmark = pytest.mark.django_db(databases=["default", "box", "spool"])


@pytest.fixture
def loaded(readers):
    load_letters(NOW)
    return read(FILE)["letter"]


def opened(letter, pair):

    place = Place(letter.thread_id, letter.direction, letter.position)
    return open_letter(json.loads(letter.envelope), place, pair)


def test_both_inboxes_have_letters(loaded):
    assert sorted(Thread.objects.values_list("audience", "kind", "state")) == [
        ("both", "proposal", "in_work"),
        ("both", "suggestion", "done"),
        ("both", "worry", "open"),
        ("council", "criticism", "open"),
    ]


def test_readers_open_the_letters(loaded, readers):
    first = Letter.objects.filter(direction="author", position=0)

    texts = {opened(letter, readers.pairs["council"])["text"] for letter in first}

    assert texts == {words["text"].strip() for words in loaded}


def test_the_unit_opens_no_letter_for_the_council(loaded, readers):
    letter = Letter.objects.get(thread__audience="council")

    with pytest.raises(LookupError):
        opened(letter, readers.pairs["unit"])


def test_an_author_of_the_demo_comes_back_for_the_answer(loaded, author):
    author.receipt = Receipt(loaded[1]["receipt"])

    found = ask(author.looks())

    author.thread = found["thread"]
    answers = [author.opens(letter) for letter in found["letters"] if letter["direction"] == "answer"]
    assert answers == [loaded[1]["answers"][0].strip()]


def test_letters_are_laid_once(loaded):
    before = set(Letter.objects.values_list("pk", flat=True))

    load_letters(NOW)

    assert set(Letter.objects.values_list("pk", flat=True)) == before
    assert StockAnswer.objects.count() == len(read(FILE)["stock"])


def test_a_city_that_is_older_has_older_letters(loaded):
    assert {thread.week for thread in Thread.objects.all()} == {
        "2026-W42",
        "2026-W44",
        "2026-W45",
        "2026-W46",
    }
