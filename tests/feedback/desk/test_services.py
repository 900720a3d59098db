"""What goes out was read by two, and the one who wrote it is forgotten."""

import pytest

from feedback.box.checks import CannotDo
from feedback.box.models import Letter
from feedback.desk.models import Draft
from feedback.desk.services import discard_answer, release_answer, write_answer
from tests.feedback.author import NOW
from tests.feedback.desk.conftest import answers

pytestmark = pytest.mark.django_db(databases=["default", "box", "spool"])


@pytest.fixture
def draft(thread, author, dilan) -> Letter:
    """Dilan's answer."""
    return write_answer(thread=thread, position=0, envelope=author.answered("Wir dichten ab."), by=dilan)


def test_an_answer_waits_for_a_second_person(draft, thread, dilan):
    assert answers(thread) == [(0, None)]
    assert list(Draft.objects.values_list("thread", "position", "writer")) == [(thread.pk, 0, dilan.pk)]


def test_who_wrote_an_answer_can_not_release_it(draft, thread, dilan):
    with pytest.raises(CannotDo, match="selbst geschrieben"):
        release_answer(letter=draft, by=dilan, at=NOW)
    assert answers(thread) == [(0, None)]


def test_a_second_person_releases_it_and_the_writer_is_forgotten(draft, thread, dora):
    release_answer(letter=draft, by=dora, at=NOW)

    assert answers(thread) == [(0, 1)]
    assert not Draft.objects.exists()


def test_an_answer_that_is_taken_back_leaves_nothing(draft, thread):
    discard_answer(letter=draft)

    assert answers(thread) == []
    assert not Draft.objects.exists()


def test_an_answer_that_the_box_refuses_leaves_no_writer(thread, author, dilan):
    with pytest.raises(CannotDo, match="Inzwischen"):
        write_answer(thread=thread, position=3, envelope=author.answered("Zu spät.", 3), by=dilan)
    assert not Draft.objects.exists()


def test_an_answer_is_released_once(draft, thread, dora, pia):
    release_answer(letter=draft, by=dora, at=NOW)

    with pytest.raises(CannotDo, match="wartet nicht mehr"):
        release_answer(letter=draft, by=pia, at=NOW)


def test_the_answer_of_somebody_who_left_can_still_be_released(draft, thread, dilan, dora):
    dilan.delete()

    release_answer(letter=draft, by=dora, at=NOW)

    assert answers(thread) == [(0, 1)]
