"""Where a link that somebody typed may lead: to the web, a mailbox, a telephone, an own path or place."""

import re
from urllib.parse import urlsplit

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


def check_old_path(value: str) -> None:
    """Raise ValidationError for a path that can't be read, such as one with half a bracket behind //."""
    try:
        urlsplit(value)
    except ValueError as error:
        raise ValidationError(_("Diese Adresse kann niemand aufrufen. Sie beginnt mit /.")) from error


def check_redirects() -> None:
    """Let the form for old addresses check them; Wagtail takes them apart without asking."""
    from wagtail.contrib.redirects.forms import RedirectForm

    RedirectForm.base_fields["old_path"].validators.append(check_old_path)
