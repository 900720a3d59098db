"""What a browser sends to draw passes."""

import json
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from intranet.passes.checks import CannotDraw
from intranet.passes.encoding import from_text

LARGEST = 8192  # bytes; ten passes take half of it


@dataclass(frozen=True)
class Wish:
    """The scope, and the blinded messages to be signed."""

    scope: str
    blinded: list[bytes]


def read_wish(body: bytes) -> Wish:
    """Read ``{"scope": …, "blinded": […]}``. Raises CannotDraw."""
    try:
        return wish_from(json.loads(body))
    except (KeyError, RecursionError, TypeError, ValueError) as reason:
        raise CannotDraw(_("Diese Anfrage nach Marken ist nicht lesbar.")) from reason


def wish_from(told: Any) -> Wish:
    """Raises KeyError, TypeError or ValueError for what is no wish."""
    scope, blinded = told["scope"], told["blinded"]
    if not isinstance(scope, str) or not isinstance(blinded, list):
        raise TypeError("a name and a list")
    return Wish(scope, [from_text(one) for one in blinded])
