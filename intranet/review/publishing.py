"""What happens when the second person has approved."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # Wagtail's models import this module
    from wagtail.models import WorkflowState

    from intranet.people.models import User


def publish_approved(submission: "WorkflowState", user: "User | None" = None) -> None:
    """Publish what was approved; the two people together may do what neither may do alone."""
    approved = submission.content_object.get_latest_revision()
    approved.publish(user=user, skip_permission_checks=True)
