"""Keys are there in time, nobody gets more than there is, and afterwards all is gone."""

import secrets
from datetime import timedelta
from itertools import chain

import pytest

from intranet.passes.blind import make_key, private_key, public_key, verify
from intranet.passes.checks import CannotDraw
from intranet.passes.kinds import Kind, kinds, week_of, weekly
from intranet.passes.models import Draw, Scope
from intranet.passes.queries import crowd, public_keys
from intranet.passes.services import draw, forget, make_keys, mark_of
from tests.intranet.passes import asking
from tests.intranet.passes.asking import WEEK
from tests.intranet.passes.conftest import NOW

pytestmark = pytest.mark.django_db
NEXT_WEEK = "feedback:2026-W48"


def ask(number=3, scope=WEEK):
    """What a browser would send, with what it keeps to itself."""
    public = public_keys()[scope]
    return [asking.blind(public, asking.prepare(scope)) for _ in range(number)]


def draw_some(person, number=3, at=NOW):
    return draw(scope=WEEK, person=person, blinded=[one.blinded for one in ask(number)], at=at)


def test_keys_are_made_for_this_week_and_the_next_and_published(kind, published):
    make_keys(at=NOW)

    assert dict(published) == public_keys()
    assert list(public_keys()) == [WEEK, NEXT_WEEK]


def test_making_keys_again_makes_no_other_ones_but_publishes_them_again(kind, published):
    make_keys(at=NOW)
    make_keys(at=NOW + timedelta(hours=1))

    assert published[:2] == published[2:]


def test_each_scope_has_a_key_and_a_secret_of_its_own(week):
    kept = Scope.objects.all()

    assert len({bytes(one.private_key) for one in kept}) == len({bytes(one.secret) for one in kept}) == 2


def test_what_can_not_be_published_stops_no_other_and_is_published_the_next_time(kind, published):
    def fail(scope, key):
        raise OSError(scope)

    kinds.register(Kind("a-broken-one", 1, "wandel/witness", weekly("a-broken-one"), fail))
    kinds.register(Kind("feedback", 3, "wandel/witness", kind.spans, kind.publish))

    with pytest.raises(ExceptionGroup) as raised:
        make_keys(at=NOW)

    assert [str(reason) for reason in raised.value.exceptions] == [
        "a-broken-one:2026-W47",
        "a-broken-one:2026-W48",
    ]
    assert [scope for scope, _ in published] == [WEEK, NEXT_WEEK]


def test_what_was_drawn_is_as_many_passes_as_there_are(week, alice):
    asked = ask()

    signed = draw(scope=WEEK, person=alice, blinded=[one.blinded for one in asked], at=NOW)

    public = public_keys()[WEEK]
    made = [asking.finalise(public, one, signature) for one, signature in zip(asked, signed, strict=True)]
    assert all(
        verify(public, scope=WEEK, prepared=one.prepared, signature=signature)
        for one, signature in zip(asked, made, strict=True)
    )


def test_nobody_draws_more_than_there_are_also_on_two_devices(week, alice):
    assert [len(draw_some(alice, number)) for number in (2, 3, 3)] == [2, 1, 0]


def test_each_colleague_has_the_own_ones(week, alice, bob):
    assert (len(draw_some(alice)), len(draw_some(bob))) == (3, 3)


def test_two_people_get_signatures_of_the_same_key(week, alice, bob):
    [asked] = ask(1)

    of_both = [draw(scope=WEEK, person=each, blinded=[asked.blinded], at=NOW) for each in (alice, bob)]

    assert of_both[0] == of_both[1]


def test_who_has_left_gets_none_and_no_count(week, alice):
    type(alice).objects.filter(pk=alice.pk).update(is_active=False)

    with pytest.raises(CannotDraw, match="nicht mehr aktiv"):
        draw_some(alice)
    assert not Draw.objects.exists()


@pytest.mark.parametrize("number", [0, 4])
def test_more_or_less_than_there_is_gets_a_sentence(week, alice, number):
    with pytest.raises(CannotDraw, match="So viele Marken"):
        draw_some(alice, number)
    assert not Draw.objects.exists()


@pytest.mark.parametrize("scope", [NEXT_WEEK, "feedback:2026-W46", "officehours:42", "", "feedback"])
def test_what_is_not_on_can_not_be_drawn(week, alice, scope):
    with pytest.raises(CannotDraw, match="jetzt keine Marken"):
        draw(scope=scope, person=alice, blinded=[one.blinded for one in ask()], at=NOW)


def test_the_last_moment_of_the_week_counts_and_the_next_does_not(week, alice):
    end = week_of("feedback", NOW).ends_at

    assert len(draw_some(alice, 1, at=end - timedelta(seconds=1))) == 1
    with pytest.raises(CannotDraw, match="jetzt keine Marken"):
        draw_some(alice, 1, at=end)


def test_where_the_key_is_late_there_is_a_sentence(kind, alice):
    with pytest.raises(CannotDraw, match="noch nicht fertig"):
        draw(scope=WEEK, person=alice, blinded=[b"\1" * 256], at=NOW)


def test_one_message_that_does_not_fit_costs_nothing(week, alice):
    good = [one.blinded for one in ask(2)]

    with pytest.raises(CannotDraw, match="passt nicht zum Schlüssel"):
        draw(scope=WEEK, person=alice, blinded=[*good, bytes(256)], at=NOW)
    assert not Draw.objects.exists()


def test_a_mark_is_another_in_each_scope_and_for_each_person(week, alice, bob):
    scopes = Scope.objects.all()

    marks = {mark_of(scope, person) for scope in scopes for person in (alice, bob)}

    assert (len(marks), {len(mark) for mark in marks}) == (4, {16})


@pytest.mark.parametrize(("people", "said"), [(0, 0), (9, 0), (10, 10), (19, 10), (20, 20)])
def test_the_crowd_is_rounded_down_to_tens(week, people, said):
    Draw.objects.bulk_create(Draw(scope=week, mark=secrets.token_bytes(16), count=1) for _ in range(people))
    Draw.objects.create(scope=week, mark=b"who got none at all", count=0)

    assert crowd(WEEK) == said


def test_the_crowd_is_that_of_one_scope(week):
    Draw.objects.bulk_create(Draw(scope=week, mark=secrets.token_bytes(16), count=3) for _ in range(10))

    assert (crowd(WEEK), crowd(NEXT_WEEK), crowd("officehours:1")) == (10, 0, 0)


def test_the_crowd_is_one_question(week, django_assert_num_queries):
    with django_assert_num_queries(1):
        crowd(WEEK)


def test_keys_and_counts_are_gone_48_hours_after_the_end(week, alice):
    draw_some(alice)
    gone = week.ends_at + timedelta(hours=48)

    forget(at=gone - timedelta(seconds=1))
    before = (Scope.objects.count(), Draw.objects.count())
    forget(at=gone)

    assert before == (2, 1)
    assert list(Scope.objects.values_list("name", flat=True)) == [NEXT_WEEK]
    assert not Draw.objects.exists()


def test_the_issuer_keeps_this_and_nothing_else():
    kept = {model: [field.name for field in model._meta.get_fields()] for model in (Scope, Draw)}

    assert kept == {
        Scope: ["draws", "id", "name", "private_key", "secret", "limit", "ends_at"],
        Draw: ["id", "scope", "mark", "count"],
    }


def test_a_draw_leaves_one_count_and_nothing_of_the_message_the_signature_or_the_person(week, alice):
    asked = ask()

    signed = draw(scope=WEEK, person=alice, blinded=[one.blinded for one in asked], at=NOW)

    rows = [list(row) for row in Draw.objects.values_list("scope", "mark", "count")]
    assert [[row[0], bytes(row[1]), row[2]] for row in rows] == [[week.pk, mark_of(week, alice), 3]]
    assert not {bytes(rows[0][1])} & {part[:16] for part in chain(signed, (one.blinded for one in asked))}


def test_drawing_asks_the_database_a_fixed_number_of_times(week, alice, django_assert_num_queries):
    for number in (1, 2):
        blinded = [one.blinded for one in ask(number)]
        with django_assert_num_queries(
            10 if number == 1 else 7
        ):  # the first one makes the row, in a savepoint
            draw(scope=WEEK, person=alice, blinded=blinded, at=NOW)


def test_a_signature_of_another_key_is_not_one_of_the_week(week, alice):
    other = private_key(make_key())
    drawn = asking.drawn(other)

    assert not verify(public_keys()[WEEK], scope=WEEK, prepared=drawn.prepared, signature=drawn.signature)
    assert public_key(other) not in public_keys().values()
