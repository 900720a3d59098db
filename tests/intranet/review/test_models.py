"""Two people read a text before anybody else does."""

import pytest
from django.core.exceptions import PermissionDenied
from wagtail.models import Page, TaskState

from intranet.people.models import User
from tests.intranet.review.conftest import submit


def actions(page: Page, user: User) -> list[str]:
    fresh = User.objects.get(pk=user.pk)
    return [name for name, _, _ in page.current_workflow_task.get_actions(page, fresh)]


def waiting_for(user: User) -> list[str]:
    states = TaskState.objects.reviewable_by(User.objects.get(pk=user.pk))
    return [state.workflow_state.content_object.title for state in states]


def act(page: Page, user: User, action: str) -> None:
    page.current_workflow_task.on_action(page.current_workflow_task_state, user, action)
    page.refresh_from_db()


def test_a_second_person_puts_the_text_online(draft, erik, edda):
    submit(draft, erik)

    act(draft, edda, "approve")

    assert draft.live


def test_who_submitted_a_text_can_not_approve_it(draft, erik, edda):
    draft.save_revision(user=edda)
    submit(draft, erik)

    assert actions(draft, erik) == []
    with pytest.raises(PermissionDenied, match="zweite Person"):
        act(draft, erik, "approve")


def test_who_changed_a_text_last_can_not_approve_it(draft, erik, edda):
    submit(draft, erik)
    draft.save_revision(user=edda)

    assert actions(draft, edda) == []
    with pytest.raises(PermissionDenied, match="zweite Person"):
        act(draft, edda, "approve")


def test_a_superuser_is_no_second_person_either(draft, erik):
    User.objects.filter(pk=erik.pk).update(is_superuser=True)

    submit(draft, erik)

    assert actions(draft, erik) == []


def test_editors_and_the_unit_review_what_others_wrote(draft, erik, edda, dilan):
    submit(draft, erik)

    assert actions(draft, edda) == actions(draft, dilan) == ["reject", "approve", "approve"]


def test_nobody_else_reviews(draft, erik, pia, alice):
    submit(draft, erik)

    assert [actions(draft, person) for person in (pia, alice)] == [[], []]


def test_the_desk_shows_what_waits_for_the_person(draft, erik, edda, pia):
    submit(draft, erik)

    assert [waiting_for(person) for person in (erik, edda, pia)] == [[], ["Neuer Scanner"], []]


def test_the_council_gives_back_what_is_written_in_its_name(draft, erik, pia):
    draft.for_staff_council = True
    draft.save_revision(user=erik)
    submit(draft, erik)

    assert actions(draft, pia) == ["reject"]
    assert waiting_for(pia) == ["Neuer Scanner"]


def test_the_council_opens_only_what_is_written_in_its_name(draft, erik, pia):
    submit(draft, erik)
    assert not draft.permissions_for_user(pia).can_edit()

    draft.for_staff_council = True
    draft.save_revision(user=erik)

    assert draft.permissions_for_user(pia).can_edit()


def test_the_council_reads_without_changing(draft, erik, pia):
    draft.for_staff_council = True
    draft.save_revision(user=erik)
    submit(draft, erik)

    assert draft.get_lock().for_user(pia)


def test_after_publication_the_council_reads_it_like_everybody(draft, erik, edda, pia):
    draft.for_staff_council = True
    draft.save_revision(user=erik)
    submit(draft, erik)
    act(draft, edda, "approve")

    assert not draft.permissions_for_user(pia).can_edit()


def test_a_text_that_was_given_back_is_approved_after_the_next_change(draft, erik, edda):
    submit(draft, erik)
    act(draft, edda, "reject")
    draft.save_revision(user=erik)
    draft.current_workflow_state.resume(user=erik)

    act(draft, edda, "approve")

    assert draft.live
