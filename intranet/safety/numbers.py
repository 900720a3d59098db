"""The numbers that somebody may write into a form: few characters can mean more digits than memory has."""

from decimal import Decimal

from django.core.exceptions import ValidationError
from django.forms import DecimalField
from django.utils.translation import gettext_lazy as _

MOST_DIGITS = 40


def keep_to_plain_numbers() -> None:
    """Let every form refuse numbers such as 1e99999999: a server that writes them out never ends."""
    DecimalField.default_validators = [check_number]


def check_number(value: Decimal) -> None:
    """Raise ValidationError for a number that nobody counts with."""
    if abs(value.adjusted()) >= MOST_DIGITS:
        raise ValidationError(
            _("Geben Sie eine Zahl mit höchstens %(most)s Stellen an."), params={"most": MOST_DIGITS}
        )
