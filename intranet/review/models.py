"""Nothing goes out that only one person has read."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import AbstractGroupApprovalTask, Page, TaskState

from intranet.people.models import User
from intranet.review.second_person import check_is_second_person, has_written, reads_along

Action = tuple[str, Any, bool]
"""Name, title, and whether the person is asked for a comment."""


class SecondPersonTask(AbstractGroupApprovalTask):
    """Approval by somebody who has neither submitted the text nor changed it last."""

    class Meta:
        verbose_name = _("Freigabe durch eine zweite Person")
        verbose_name_plural = _("Freigaben durch eine zweite Person")

    @classmethod
    def get_description(cls) -> Any:
        return _("Wer den Text eingereicht oder zuletzt geändert hat, kann ihn nicht selbst freigeben.")

    def get_actions(self, page: Page, user: User) -> list[Action]:
        if has_written(page, user):
            return []
        if reads_along(page, user):
            return [("reject", _("Mit Anmerkung zurückgeben"), True)]
        return super().get_actions(page, user)

    def user_can_access_editor(self, page: Page, user: User) -> bool:
        return super().user_can_access_editor(page, user) or reads_along(page, user)

    def get_task_states_user_can_moderate(self, user: User, **kwargs: Any) -> models.QuerySet[TaskState]:
        waiting = self.task_states.filter(status=TaskState.STATUS_IN_PROGRESS)
        mine = [one.pk for one in waiting if self.get_actions(one.workflow_state.content_object, user)]
        return self.task_states.filter(pk__in=mine)

    def on_action(self, task_state: TaskState, user: User, action_name: str, **kwargs: Any) -> None:
        """Approve or give back. Raises NotSecondPerson for those who changed the text a moment ago."""
        if action_name == "approve":
            check_is_second_person(task_state.workflow_state.content_object, user)
        super().on_action(task_state, user, action_name, **kwargs)
