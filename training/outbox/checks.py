"""Why a letter can't be changed or released."""

from django.utils.translation import gettext as _

from training.outbox.models import Letter


class CannotRelease(Exception):
    """Why it doesn't work; ``str()`` is the sentence the person reads."""


def check_is_draft(letter: Letter) -> None:
    if letter.released_at is not None:
        raise CannotRelease(_("Diese E-Mail ist schon freigegeben und ändert sich nicht mehr."))


def check_was_read(letter: Letter, version: str) -> None:
    if letter.version != version:
        raise CannotRelease(
            _("Der Text wurde inzwischen geändert. Bitte lesen Sie ihn noch einmal und geben ihn dann frei.")
        )


def check_reaches_somebody(letter: Letter) -> None:
    if not letter.recipients().exists():
        raise CannotRelease(_("Diese E-Mail bekäme gerade niemand."))
