"""Who may approve a text, and who reads along."""

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _
from wagtail.models import Page

from intranet.people.models import User
from intranet.people.roles import Role


class NotSecondPerson(PermissionDenied):
    """Why somebody can't approve a text; ``str()`` is the sentence the person reads."""


def has_written(page: Page, person: User) -> bool:
    """Whether the person submitted the text or changed it last."""
    submission, revision = page.current_workflow_state, page.get_latest_revision()
    writers = {submission and submission.requested_by_id, revision and revision.user_id}
    return person.pk in writers


def check_is_second_person(page: Page, person: User) -> None:
    """Raise NotSecondPerson where nobody else would have read the text."""
    if has_written(page, person):
        raise NotSecondPerson(_("Sie haben diesen Text geschrieben. Freigeben muss ihn eine zweite Person."))


def reads_along(page: Page, person: User) -> bool:
    """Whether the person belongs to the staff council and the draft is written in its name."""
    if not person.groups.filter(name=Role.STAFF_COUNCIL).exists():
        return False
    return bool(getattr(page.get_latest_revision_as_object(), "for_staff_council", False))
