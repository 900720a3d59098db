"""What scripts are told, and whoever else asks."""

import json
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from intranet.passes.blind import verify
from intranet.passes.encoding import from_text, to_text
from intranet.passes.forms import LARGEST
from intranet.passes.kinds import week_of
from intranet.passes.models import Draw, Scope
from intranet.passes.queries import public_keys
from intranet.passes.services import make_keys
from intranet.passes.views import FRUITLESS
from tests.intranet.passes import asking

DRAW, KEYS = "/passes/draw/", "/passes/keys/"


@pytest.fixture
def scope(db, kind):
    """The week of the clock, for views look at it."""
    make_keys(at=timezone.now())
    return week_of("feedback", timezone.now()).scope


@pytest.fixture
def inside(client, alice):
    client.force_login(alice)
    return client


def post(client, wish, **more):
    body = wish if isinstance(wish, str | bytes) else json.dumps(wish)
    return client.post(DRAW, body, content_type="application/json", **more)


def wish(scope, number=3):
    asked = [asking.blind(public_keys()[scope], asking.prepare(scope)) for _ in range(number)]
    return asked, {"scope": scope, "blinded": [to_text(one.blinded) for one in asked]}


def test_who_is_signed_in_gets_signatures_that_make_passes(inside, scope):
    asked, wanted = wish(scope)

    answer = post(inside, wanted)

    public = public_keys()[scope]
    signed = [from_text(one) for one in answer.json()["signatures"]]
    passes = [asking.finalise(public, *each) for each in zip(asked, signed, strict=True)]
    assert all(
        verify(public, scope=scope, prepared=one.prepared, signature=signature)
        for one, signature in zip(asked, passes, strict=True)
    )
    assert answer["Cache-Control"] == "private, no-store"


def test_who_asks_again_gets_an_empty_list(inside, scope):
    post(inside, wish(scope)[1])

    answer = post(inside, wish(scope)[1])

    assert (answer.status_code, answer.json()) == (200, {"signatures": []})


def test_nobody_in_particular_gets_none(client, scope):
    answer = post(client, wish(scope)[1])

    assert (answer.status_code, answer.json()) == (403, {"error": "Bitte melden Sie sich an."})
    assert not Draw.objects.exists()


def test_a_session_that_outlived_its_account_gets_none(inside, alice, scope):
    type(alice).objects.filter(pk=alice.pk).update(is_active=False)

    assert post(inside, wish(scope)[1]).status_code == 403


def test_no_other_site_draws_for_anybody(alice, scope):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(alice)

    assert post(strict, wish(scope)[1]).status_code == 403
    assert not Draw.objects.exists()


def test_the_token_of_the_page_is_enough(alice, scope):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(alice)
    page = strict.get("/me/").text
    token = page.split('data-token="')[1].split('"')[0]

    assert post(strict, wish(scope)[1], headers={"X-CSRFToken": token}).status_code == 200


UNREADABLE = "Diese Anfrage nach Marken ist nicht lesbar."
HOSTILE = {
    "nothing": "",
    "no JSON": "scope=feedback",
    "bytes": b"\xff\xfe\0",
    "a number": "7",
    "a list": "[]",
    "null": "null",
    "a pit": "[" * 4000,
    "a huge number": '{"scope": "a", "blinded": ' + "9" * 5000 + "}",
    "no scope": '{"blinded": []}',
    "no list": '{"scope": "feedback:2026-W47"}',
    "a text for a list": '{"scope": "a", "blinded": "abc"}',
    "a number for a scope": '{"scope": 7, "blinded": []}',
    "a list for a scope": '{"scope": ["a"], "blinded": []}',
    "numbers to be signed": '{"scope": "a", "blinded": [1, 2]}',
    "half a code": '{"scope": "a", "blinded": ["a"]}',
    "another alphabet": '{"scope": "a", "blinded": ["+/+/"]}',
    "padding": '{"scope": "a", "blinded": ["YQ=="]}',
    "umlauts": '{"scope": "a", "blinded": ["äöüß"]}',
    "NUL": '{"scope": "a", "blinded": ["\\u0000"]}',
    "half a pair": '{"scope": "a", "blinded": ["\\ud800"]}',
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE)
def test_what_can_not_be_read_gets_a_sentence(inside, scope, body):
    answer = post(inside, body)

    assert (answer.status_code, answer.json()) == (422, {"error": UNREADABLE})


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"scope": "feedback:2001-W01"}, "Dafür gibt es jetzt keine Marken."),
        ({"scope": "\0"}, "Dafür gibt es jetzt keine Marken."),
        ({"scope": "\ud800"}, "Dafür gibt es jetzt keine Marken."),
        ({"blinded": []}, "So viele Marken gibt es nicht."),
        ({"blinded": [to_text(bytes(256))]}, "Diese Anfrage passt nicht zum Schlüssel der Marken."),
        ({"blinded": [to_text(b"\xff" * 256)]}, "Diese Anfrage passt nicht zum Schlüssel der Marken."),
        ({"blinded": [to_text(b"\1")]}, "Diese Anfrage passt nicht zum Schlüssel der Marken."),
        ({"blinded": [""]}, "Diese Anfrage passt nicht zum Schlüssel der Marken."),
    ],
)
def test_what_does_not_fit_gets_a_sentence_and_costs_nothing(inside, scope, change, sentence):
    answer = post(inside, wish(scope)[1] | change)

    assert (answer.status_code, answer.json()) == (422, {"error": sentence})
    assert not Draw.objects.exists()


def test_where_the_key_is_late_there_is_a_sentence(inside, scope):
    _, wanted = wish(scope)
    Scope.objects.all().delete()

    assert "noch nicht fertig" in post(inside, wanted).json()["error"]


def test_too_much_is_not_even_read(inside, scope):
    answer = post(inside, "[" + " " * LARGEST + "]")

    assert answer.json() == {"error": "Diese Anfrage ist zu groß."}


def test_who_asks_in_vain_too_often_has_to_wait(inside, scope):
    for _ in range(FRUITLESS.tries):
        post(inside, "")

    answer = post(inside, wish(scope)[1])

    assert (answer.status_code, answer["Retry-After"]) == (429, "3600")
    assert not Draw.objects.exists()


def test_a_draw_that_brings_passes_leaves_no_trace_in_the_cache(inside, alice, scope):
    post(inside, wish(scope)[1])

    assert cache.get(FRUITLESS.key(str(alice.pk))) is None


def test_drawing_needs_a_post(inside):
    assert inside.get(DRAW).status_code == 405


def test_the_keys_are_the_same_for_everybody(client, inside, scope, bob):
    other = Client(headers={"Accept-Language": "en"})
    other.force_login(bob)
    answers = [each.get(KEYS) for each in (Client(), inside, other)]

    assert len({answer.content for answer in answers}) == 1
    assert answers[0].json() == {"scopes": {name: to_text(key) for name, key in public_keys().items()}}
    assert not any(answer.cookies for answer in answers)


def test_two_people_get_the_same_key_and_the_same_plan(scope, alice, bob):
    plans = []
    for person in (alice, bob):
        browser = Client()
        browser.force_login(person)
        plans.append(browser.get("/me/").text.split('data-passes="')[1].split('"')[0])

    assert plans[0] == plans[1]


def test_the_keys_are_one_question(client, scope, django_assert_num_queries):
    with django_assert_num_queries(1):
        client.get(KEYS)


def test_the_page_of_who_is_signed_in_says_what_to_draw(inside, scope, settings):
    from html import unescape

    told = json.loads(unescape(inside.get("/me/").text.split('data-passes="')[1].split('"')[0]))

    span = week_of("feedback", timezone.now())
    until = (span.ends_at + timedelta(hours=48)).isoformat()
    each = {"scope": scope, "limit": 3, "until": until, "witness": "wandel/witness"}
    assert told == {"draw": DRAW, "keys": KEYS, "wait": settings.PASSES_WAIT, "scopes": [each]}


def test_the_page_of_nobody_says_nothing_of_passes(client, scope):
    assert "passes" not in client.get("/me/").text


def test_where_no_feature_has_passes_nothing_is_drawn(inside, kind, monkeypatch):
    from intranet.passes.kinds import kinds

    monkeypatch.setattr(kinds, "registered", {})

    assert "data-passes" not in inside.get("/me/").text
