"""The days that somebody may write into a form: those that a calendar on a wall has or had."""

from datetime import date

from django.core.exceptions import ValidationError
from django.forms import DateField, DateTimeField
from django.utils.translation import gettext_lazy as _

FIRST_YEAR, LAST_YEAR = 1900, 2199


def keep_to_the_calendar() -> None:
    """Let every form refuse days at the edge of time: in another time zone they are beyond it."""
    for field in (DateField, DateTimeField):
        field.default_validators = [check_day]


def check_day(value: date) -> None:
    """Raise ValidationError for a year that nobody means."""
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        raise ValidationError(
            _("Geben Sie ein Jahr von %(first)s bis %(last)s an."),
            params={"first": FIRST_YEAR, "last": LAST_YEAR},
        )
