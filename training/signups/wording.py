"""Times as sentences about sign-up say them."""

from datetime import datetime

from django.utils import timezone
from django.utils.dateformat import format as say
from django.utils.translation import gettext as _


def day_and_time(at: datetime) -> str:
    """Return "01.12., 8 Uhr" or "01.12., 8:30 Uhr"; the translation also says in which form."""
    here = timezone.localtime(at)
    clock = say(here, "G:i" if here.minute else _("G"))  # Translators: date format of a full hour
    return _("{day}, {clock} Uhr").format(day=say(here, _("d.m.")), clock=clock)
