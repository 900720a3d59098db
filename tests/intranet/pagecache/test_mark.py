import math

from intranet.pagecache.mark import HEADER, Mark, mark_in, without_mark


def test_a_vow_reads_as_it_was_written():
    mark = Mark(until=1_795_372_200.25, parameters=frozenset({"tag", "page"}))

    assert Mark.parse(str(mark)) == mark


def test_a_vow_without_end_and_parameters_reads_as_it_was_written():
    assert Mark.parse(str(Mark())) == Mark(until=math.inf, parameters=frozenset())


def test_a_vow_is_found_in_any_spelling():
    assert (
        mark_in([(b"Content-Type", b"text/html"), (HEADER.upper().encode(), str(Mark()).encode())]) == Mark()
    )


def test_an_answer_without_a_vow_has_none():
    assert mark_in([(b"Content-Type", b"text/html")]) is None


def test_the_vow_stays_in_the_house():
    headers = [(HEADER.encode(), b"until=inf; query="), (b"Content-Type", b"text/html")]

    assert without_mark(headers) == [(b"Content-Type", b"text/html")]
