"""Where a link that somebody typed may lead: to the web, a mailbox, a telephone, an own path or place."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

# browsers read a backslash as a slash, and skip what can't be seen
ADDRESS = re.compile(r"(https?://|mailto:|tel:|/(?![/\\])|#)[^\x00-\x1f\\]*", re.IGNORECASE)


def check_address(value: str) -> None:
    """Raise ValidationError for an address that is a program or leads where no link should."""
    if not ADDRESS.fullmatch(value):
        raise ValidationError(
            _("Beginnen Sie die Adresse mit https://, mailto:, tel: oder, in diesem Haus, mit /.")
        )
