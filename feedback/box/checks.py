"""What keeps the readers from doing something, with the sentence that they read."""

from django.utils.translation import gettext as _

from feedback.box.models import Thread
from feedback.box.words import Audience, Direction, Group


class CannotDo(Exception):
    """Why the desk can't do something; ``str()`` is the sentence the reader sees."""


def check_position(thread: Thread, direction: Direction, position: int) -> None:
    """Raise CannotDo where somebody else wrote meanwhile: the letter was sealed for another place."""
    if thread.letters.filter(direction=direction).count() != position:
        raise CannotDo(_("Inzwischen hat jemand anderes geschrieben. Bitte laden Sie die Seite neu."))


def check_may_be_held_by(thread: Thread, group: Group) -> None:
    if thread.audience == Audience.COUNCIL and group != Group.COUNCIL:
        raise CannotDo(_("Dieser Brief ist nur für den Personalrat."))


def check_may_ask(thread: Thread) -> None:
    if thread.audience != Audience.COUNCIL:
        raise CannotDo(_("Diesen Brief lesen schon beide Gruppen."))
