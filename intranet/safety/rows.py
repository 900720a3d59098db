"""The rows of a form in the admin: pinned cards, links, changes."""

from typing import Any

from django.core.exceptions import BadRequest, ValidationError
from modelcluster.forms import BaseTransientModelFormSet

whole = BaseTransientModelFormSet._construct_form


def refuse_foreign_rows() -> None:
    """Let a row whose number is missing or no number at all be an odd request instead of our mistake."""
    BaseTransientModelFormSet._construct_form = construct_form


def construct_form(self: Any, i: int, **kwargs: Any) -> Any:
    """Return the row. Raises BadRequest for what no form of ours would send."""
    try:
        return whole(self, i, **kwargs)
    except (KeyError, ValidationError) as error:
        raise BadRequest from error
