"""What comes along hidden in a form is read with care."""

from uuid import UUID

import pytest

from tests.factories.articles import FieldOfActionFactory
from training.demand.decisions import is_number, typed
from training.demand.forms import WishForm, once_of, shown_before


def test_the_number_of_a_form_is_kept():
    number = "9f1c7c1e-31a5-4c4e-9d36-0c2f3d9a1b77"

    assert once_of(number) == UUID(number)


@pytest.mark.parametrize("sent", ["", "x", "\x00", "9" * 5000, "9f1c7c1e-31a5"])
def test_a_form_without_a_number_gets_one_of_its_own(sent):
    assert once_of(sent) != once_of(sent)


@pytest.mark.parametrize(
    ("sent", "seen"),
    [("", set()), ("3 5 ", {3, 5}), ("3 x -1 ² 1e3", {3}), ("9" * 40, set()), ("\x00", set())],
)
def test_only_numbers_were_seen(sent, seen):
    assert shown_before(sent) == seen


@pytest.mark.parametrize(
    ("sent", "expected"), [("7", True), ("", False), ("²", False), ("٣", False), ("9" * 19, False)]
)
def test_a_row_has_a_number_that_both_databases_know(sent, expected):
    assert is_number(sent) == expected


def test_an_answer_is_counted_as_it_was_typed():
    assert typed("a\r\nb\x00") == "a\nb"


@pytest.mark.django_db
def test_fields_of_action_are_offered_in_the_language_of_the_page():
    german = FieldOfActionFactory(slug="akte")

    assert list(WishForm().fields["field"].queryset) == [german]
