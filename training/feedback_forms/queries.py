"""What of the answers may be read."""

from dataclasses import dataclass
from datetime import datetime

from training.feedback_forms.checks import FEWEST, closes_at
from training.feedback_forms.models import Answer
from training.schedule.models import Occurrence


@dataclass(frozen=True)
class Results:
    """Means from 1 to 5, and comments in an order that chance has made."""

    number: int
    useful: float
    clear: float
    comments: list[str]


def results(occurrence: Occurrence, *, at: datetime) -> Results | None:
    """Return what was said, once the form is closed and from five answers on.

    While it is open, who looks twice would read what the last one said.
    """
    if at < closes_at(occurrence):
        return None
    answers = list(Answer.objects.filter(occurrence=occurrence).order_by("key"))
    if len(answers) < FEWEST:
        return None
    return Results(
        len(answers),
        mean([one.useful for one in answers]),
        mean([one.clear for one in answers]),
        [one.comment for one in answers if one.comment],
    )


def mean(numbers: list[int]) -> float:
    return round(sum(numbers) / len(numbers), 1)
