import pytest

from feedback.box.services import answer as answer_in_box
from feedback.box.services import change_state, hand_over, release_answer
from feedback.box.words import Group, State
from feedback.desk.queries import listed, threads_for, unanswered
from tests.feedback.author import NOW

pytestmark = pytest.mark.django_db(databases=["default", "box", "spool"])


def test_the_council_sees_all_and_the_unit_not_what_is_for_the_council_alone(thread, for_the_council):
    assert set(threads_for([Group.COUNCIL])) == {thread, for_the_council}
    assert set(threads_for([Group.UNIT])) == {thread}


def test_who_is_in_both_groups_sees_all(thread, for_the_council):
    assert set(threads_for([Group.UNIT, Group.COUNCIL])) == {thread, for_the_council}


def test_a_new_letter_waits_for_the_unit(thread, for_the_council):
    assert [list(unanswered(group)) for group in Group] == [[thread], [for_the_council]]


def test_an_answered_letter_waits_no_more(thread, author):
    draft = answer_in_box(thread=thread, position=0, envelope=author.answered("Wir dichten ab."))
    assert list(unanswered(Group.UNIT)) == [thread]

    release_answer(letter=draft, at=NOW)

    assert list(unanswered(Group.UNIT)) == []


def test_what_is_done_waits_no_more(thread):
    change_state(thread=thread, state=State.DONE, at=NOW)

    assert list(unanswered(Group.UNIT)) == []


def test_what_was_handed_over_waits_for_the_other_group(thread):
    hand_over(thread=thread, to=Group.COUNCIL)

    assert [list(unanswered(group)) for group in Group] == [[], [thread]]


def test_the_list_tells_where_an_answer_waits_for_release(thread, for_the_council, author):
    answer_in_box(thread=thread, position=0, envelope=author.answered("Wir dichten ab."))

    found = listed(threads_for([Group.COUNCIL]))

    assert {(each.pk, each.written, each.is_drafted) for each in found} == {
        (thread.pk, 1, True),
        (for_the_council.pk, 1, False),
    }
