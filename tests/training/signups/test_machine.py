"""Whatever people do in whatever order, the queue stays fair and no place is given twice."""

from collections import Counter
from contextlib import suppress
from datetime import timedelta

import pytest
from django.db import transaction
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from tests.factories.people import DepartmentFactory
from tests.factories.training import AFTER, BEFORE, OccurrenceFactory
from tests.training.signups.queue import crowd
from training.schedule.models import Occurrence
from training.schedule.services import change_occurrence
from training.schedule.signals import occurrence_changed
from training.signups.checks import CannotSignUp
from training.signups.models import HOLDING, QUEUED, Place, SignUp, State, Step, Way
from training.signups.moving import BY_ONESELF, BY_ORGANISERS, move
from training.signups.organising import add, remove
from training.signups.services import accept, cancel, decline, expire_offers, sign_up

WEEKS = timedelta(weeks=52)
PEOPLE = st.integers(0, 7)
DATES = st.integers(0, 1)
WAYS = st.sampled_from(Way)
PLACES = st.integers(1, 4)
PICKS = st.integers(0, 11)


class Queue(RuleBasedStateMachine):
    """Two dates of one event, eight people of two departments, and a clock that only goes forward."""

    def __init__(self):
        super().__init__()
        self.transaction = transaction.atomic()
        self.transaction.__enter__()
        first = OccurrenceFactory(
            room_places=2, is_online=True, online_places=1, most_per_department=1, starts_at=AFTER + WEEKS
        )
        second = OccurrenceFactory(event=first.event, room_places=1, starts_at=AFTER + 2 * WEEKS)
        self.dates = [first, second]
        finance = DepartmentFactory(slug="fb-finanzen", name="Fachbereich Finanzen")
        self.people = [*crowd(4), *crowd(4, department=finance)]
        self.now = BEFORE
        for date in self.dates:
            occurrence_changed.send(Occurrence, occurrence=date, at=self.now)
        self.before = self.snapshot()

    def teardown(self):
        transaction.set_rollback(True)
        self.transaction.__exit__(None, None, None)

    def snapshot(self):
        return {one.pk: one for one in SignUp.objects.select_related("occurrence")}

    def one(self, pick, states=QUEUED):
        """One of those in the states, whichever is picked."""
        found = list(SignUp.objects.filter(state__in=states).order_by("pk"))
        return found[pick % len(found)] if found else None

    def act(self, verb, sign_up, **more):
        """Do it; a sentence is an answer too, an error is not."""
        self.now += timedelta(minutes=1)
        with suppress(CannotSignUp):
            if sign_up:
                verb(sign_up=sign_up, at=self.now, **more)

    @rule(date=DATES, person=PEOPLE, way=WAYS)
    def come(self, date, person, way):
        self.now += timedelta(minutes=1)
        with suppress(CannotSignUp):
            sign_up(occurrence=self.dates[date], person=self.people[person], way=way, at=self.now)

    @rule(date=DATES, person=PEOPLE)
    def add(self, date, person):
        self.now += timedelta(minutes=1)
        add(occurrence=self.dates[date], person=self.people[person], at=self.now)

    @rule(verb=st.sampled_from([cancel, remove]), pick=PICKS)
    def leave(self, verb, pick):
        self.act(verb, self.one(pick, HOLDING))

    @rule(verb=st.sampled_from([accept, decline, cancel]), pick=PICKS)
    def decide(self, verb, pick):
        self.act(verb, self.one(pick, [State.OFFERED]))

    @rule(pick=PICKS)
    def give_up(self, pick):
        self.act(cancel, self.one(pick, [State.WAITING, State.CANCELLED]))

    @rule(pick=PICKS, may_wait=st.booleans(), rules=st.sampled_from([BY_ONESELF, BY_ORGANISERS]))
    def move(self, pick, may_wait, rules):
        mine = self.one(pick)
        there = self.dates[1] if mine and mine.occurrence_id == self.dates[0].pk else self.dates[0]
        self.act(move, mine, to=there, may_wait=may_wait, rules=rules)

    @rule(hours=st.sampled_from([1, 30]))
    def wait(self, hours):
        self.now += timedelta(hours=hours)
        expire_offers(at=self.now)

    @rule(date=DATES, room=PLACES)
    def resize(self, date, room):
        self.now += timedelta(minutes=1)
        change_occurrence(occurrence=self.dates[date], room_places=room, at=self.now)

    @rule(most=st.sampled_from([1, 2, None]))
    def change_quota(self, most):
        self.now += timedelta(minutes=1)
        change_occurrence(occurrence=self.dates[0], most_per_department=most, at=self.now)

    @invariant()
    def is_fair(self):
        after = self.snapshot()
        for date in Occurrence.objects.all():
            theirs = [one for one in after.values() if one.occurrence_id == date.pk]
            self.places_are_kept(date, theirs)
            self.shares_are_kept(date, theirs)
            self.nobody_waits_in_vain(date, theirs)
            self.nobody_is_overtaken(date, theirs)
        self.every_change_has_a_reason(after)
        self.before = after

    def places_are_kept(self, date, theirs):
        for way, places in ((Way.ROOM, date.room_places), (Way.ONLINE, date.online_places)):
            held = holders(theirs, way)
            had = holders((one for one in self.before.values() if one.occurrence_id == date.pk), way)
            assert held <= places or held <= had
            assert Place.objects.filter(occurrence=date, way=way).count() == max(held, places)

    def shares_are_kept(self, date, theirs):
        had = shares(one for one in self.before.values() if one.occurrence_id == date.pk)
        most = date.most_per_department or len(self.people)
        assert [one for one, held in shares(theirs).items() if held > max(most, had[one])] == []

    def nobody_waits_in_vain(self, date, theirs):
        free = {
            Way.ROOM: date.room_places > holders(theirs, Way.ROOM),
            Way.ONLINE: date.online_places > holders(theirs, Way.ONLINE),
        }
        assert [one for one in theirs if waits(one) and free[one.way] and has_share(date, one, theirs)] == []

    def nobody_is_overtaken(self, date, theirs):
        placed = [one for one in theirs if holds(one) and not holds(self.before.get(one.pk))]
        queue = [one for one in theirs if waits(one)]
        assert queue == sorted(queue, key=lambda one: one.asked_at)
        for happy in placed:
            for one in queue:
                alike = one.way == happy.way and has_share(date, one, theirs)
                assert not (alike and one.asked_at < happy.asked_at)

    def every_change_has_a_reason(self, after):
        for pk, one in after.items():
            last = Step.objects.filter(sign_up=one).order_by("pk").last()
            assert (last.state, last.reason in Step.Reason.values) == (one.state, True)
            old = self.before.get(pk)
            assert (old and old.state) == one.state or last.at == self.now


def holds(one):
    return one is not None and one.state in HOLDING


def waits(one):
    return one.state == State.WAITING


def holders(sign_ups, way):
    return sum(1 for one in sign_ups if holds(one) and one.way == way)


def shares(sign_ups):
    """How many of each department have a place."""
    return Counter(one.department_id for one in sign_ups if holds(one))


def has_share(date, one, theirs):
    """Whether the quota leaves room for somebody of the department."""
    return date.most_per_department is None or shares(theirs)[one.department_id] < date.most_per_department


@pytest.mark.django_db
def test_the_queue_is_fair():
    often = settings(
        max_examples=40,
        stateful_step_count=25,
        deadline=None,
        phases=[Phase.explicit, Phase.generate],  # to make a failure smaller would take minutes
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    run_state_machine_as_test(Queue, settings=often)
