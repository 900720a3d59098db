"""What the tests of the queue say in one word."""

from datetime import datetime

from intranet.people.models import User
from tests.factories.people import UserFactory
from tests.factories.training import BEFORE
from training.schedule.models import Occurrence
from training.signups.models import SignUp, Step
from training.signups.services import sign_up


def come(occurrence: Occurrence, *people: User, at: datetime = BEFORE, **how: object) -> list[SignUp]:
    """Sign people up one after the other."""
    return [sign_up(occurrence=occurrence, person=person, at=at, **how) for person in people]


def crowd(number: int, **about: object) -> list[User]:
    people: list[User] = UserFactory.create_batch(number, **about)
    return people


def states(occurrence: Occurrence) -> dict[str, str]:
    """Who stands how, in the order of the queue."""
    return {str(one): one.state for one in SignUp.objects.filter(occurrence=occurrence)}


def reasons(sign_up: SignUp) -> list[str]:
    return list(Step.objects.filter(sign_up=sign_up).values_list("reason", flat=True))
