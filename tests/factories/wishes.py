from datetime import date

import factory

from intranet.people.models import User
from tests.factories.training import BEFORE
from training.demand.models import State, Wish
from training.demand.services import support


class WishFactory(factory.django.DjangoModelFactory):
    """A wish that everybody may read."""

    class Meta:
        model = Wish

    what = factory.Sequence(lambda n: f"Kurs Nummer {n}")
    what_for = "unsere tägliche Arbeit"
    state = State.OPEN
    sent_on = date(2026, 11, 23)


def supported(*people: User, tell_me: bool = False, **about: object) -> Wish:
    """Return a wish that these people support."""
    wish: Wish = WishFactory(**about)
    for person in people:
        support(wish=wish, person=person, tell_me=tell_me, at=BEFORE)
    wish.refresh_from_db()
    return wish
