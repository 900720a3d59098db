"""What a report may say without telling a number that the figures hide."""

from collections import Counter
from collections.abc import Iterable

from django.utils.translation import gettext as _

from feedback.box.words import Kind
from feedback.outcomes.models import FEWEST
from feedback.outcomes.queries import Shown

MOST_UNCOUNTED = FEWEST - 2  # each from a letter of its own: then there were three or four of them


class TellsTooMuch(Exception):
    """Why a report can't be kept; ``str()`` is the sentence the person reads."""


def is_counted(kind: str, shown: Shown) -> bool:
    """Whether everybody may know that there were letters of the kind."""
    return any(number is not None for (_audience, one), number in shown.items() if one == kind)


def check_entries_hide(kinds: Iterable[str], shown: Shown) -> None:
    """Raise TellsTooMuch where so many entries are of a kind that its hidden number could be told."""
    for kind, number in Counter(kinds).items():
        if number > MOST_UNCOUNTED and not is_counted(kind, shown):
            sentence = _(
                "Von der Art „{kind}“ gab es weniger als {fewest} Briefe. Davon dürfen höchstens {most} im "
                "Bericht stehen, sonst ließe sich die Zahl erraten. Fassen Sie Einträge zusammen."
            )
            raise TellsTooMuch(sentence.format(kind=Kind(kind).label, fewest=FEWEST, most=MOST_UNCOUNTED))
