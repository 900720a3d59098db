"""What the forms add to the house."""

from datetime import datetime

from django.utils.translation import gettext as _

from intranet.jobs.schedule import schedule
from intranet.look.pills import Link
from training.feedback_forms.checks import closes_at
from training.feedback_forms.links import form_link
from training.feedback_forms.tasks import forget_few_answers
from training.signups.models import SignUp, State
from training.signups.thanks import thanks


def lead_to_form(sign_up: SignUp, at: datetime) -> Link | None:
    """Lead those who had a place to the form, from the end of the date until it closes."""
    occurrence = sign_up.occurrence
    is_open = occurrence.ends_at <= at < closes_at(occurrence)
    if sign_up.state != State.CONFIRMED or not is_open:
        return None
    return Link(_("Wie war es? Drei Fragen, ohne Namen"), form_link(occurrence))


def connect() -> None:
    thanks.register(lead_to_form)
    schedule.daily("forget-few-answers", "30 4 * * *", forget_few_answers)
