"""What can't be searched for, each with the sentence that the person reads."""

from django.utils.translation import gettext as _

LONGEST_QUERY = 200  # characters, as the field says


class CannotSearch(Exception):
    """Why there is no search; ``str()`` is the sentence for the person."""


def check_length(text: str) -> None:
    if len(text) > LONGEST_QUERY:
        raise CannotSearch(
            _("Das ist zu lang: Die Suche liest höchstens {count} Zeichen.").format(count=LONGEST_QUERY)
        )
