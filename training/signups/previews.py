"""What a letter would say before anything happens; the slice that writes the letters tells it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from training.signups.models import SignUp


@dataclass(frozen=True)
class Preview:
    """A letter as its reader will see it."""

    subject: str
    body: str


def own_link() -> str:
    """Return what a preview says instead of the link by which its reader answers; only they may have it."""
    return _("(eigener Link)")


IfCalledOff = Callable[[SignUp, str, datetime], Preview]


class Previews:
    """Filled at start-up; without anybody who writes letters there is nothing to show."""

    def __init__(self) -> None:
        self.if_called_off: IfCalledOff = lambda sign_up, note, at: Preview("", "")

    def by(self, if_called_off: IfCalledOff) -> None:
        """Let ``if_called_off(sign_up, note, at)`` write the letter about a date that does not take place."""
        self.if_called_off = if_called_off


previews = Previews()
