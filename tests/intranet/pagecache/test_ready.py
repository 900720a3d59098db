import pytest

from intranet.pagecache.entry import Answer
from intranet.pagecache.ready import LONGEST, MOST, Ready

WORDS = ("GET", "http", "/", b"", b"wandel.example", None)
ANSWER = Answer(200, [], b"Guten Morgen")


@pytest.fixture
def ready():
    """Answers of version 7, among them one that is good until 100."""
    ready = Ready()
    ready.find(WORDS, 7, 0.0)
    ready.put(WORDS, 100.0, ANSWER)
    return ready


def test_who_says_the_same_gets_the_same(ready):
    assert ready.find(WORDS, 7, 0.0) is ANSWER


def test_who_says_something_else_gets_nothing(ready):
    assert ready.find((*WORDS[:-1], b"br"), 7, 0.0) is None


def test_an_answer_is_over_at_its_instant(ready):
    assert [ready.find(WORDS, 7, now) for now in (99.9, 100.0)] == [ANSWER, None]


@pytest.mark.parametrize("version", [6, 8, None])
def test_another_version_forgets_everything_for_good(ready, version):
    assert [ready.find(WORDS, asked, 0.0) for asked in (version, 7)] == [None, None]


def test_who_says_too_much_is_not_remembered(ready):
    long = ("x" * LONGEST, *WORDS)
    ready.put(long, 100.0, ANSWER)

    assert ready.find(long, 7, 0.0) is None


def test_only_so_many_are_remembered(ready):
    sizes = []
    for number in range(3 * MOST):
        ready.put((str(number),), 100.0, ANSWER)
        sizes.append(len(ready.answers))

    assert max(sizes) == MOST
