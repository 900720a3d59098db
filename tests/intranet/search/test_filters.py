from datetime import date

from intranet.search.filters import Choice, choices, narrow
from intranet.search.ranking import About, Match


def match(document, kind="article", field="akte", year=2026):
    about = About("de", kind, field, date(year, 5, 4) if year else None, 100)
    return Match(document, about, (1.0,))


FOUND = [match(1), match(2, year=2025), match(3, field="service", year=2025), match(4, "page", "", None)]


def left(**chosen):
    return [match.document for match in narrow(FOUND, chosen)]


def test_without_a_choice_all_are_left():
    assert left() == left(field="", kind="", year="") == [1, 2, 3, 4]


def test_each_choice_leaves_what_fits_it():
    assert left(field="akte") == [1, 2]
    assert left(kind="page") == [4]
    assert left(year="2025") == [2, 3]


def test_several_choices_must_all_fit():
    assert left(field="akte", year="2025") == [2]
    assert left(field="service", kind="page") == []


def test_frequent_values_come_first_and_years_from_the_latest():
    offered = choices(FOUND, {})

    assert offered["field"] == [Choice("akte", 2, False), Choice("service", 1, False)]
    assert offered["kind"] == [Choice("article", 3, False), Choice("page", 1, False)]
    assert offered["year"] == [Choice("2026", 1, False), Choice("2025", 2, False)]


def test_a_filter_counts_what_the_others_leave_so_that_its_choice_can_be_changed():
    offered = choices(FOUND, {"field": "akte", "year": "2025"})

    assert offered["field"] == [Choice("akte", 1, True), Choice("service", 1, False)]
    assert offered["year"] == [Choice("2026", 1, False), Choice("2025", 1, True)]
