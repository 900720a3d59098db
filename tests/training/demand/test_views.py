"""Sending a wish, without JavaScript."""

import re

import pytest
from django.core.cache import cache
from django.utils import timezone

from tests.factories.articles import FieldOfActionFactory
from training.demand.models import State, Wish
from training.demand.views import LIMIT

pytestmark = pytest.mark.django_db

NEW = "/training/wishes/new/"
WORDS = {"what": "Hilfe bei Pivot-Tabellen", "what_for": "unsere Haushaltslisten"}


def test_a_wish_is_sent_without_signing_in(client):
    response = client.post(NEW, WORDS)

    assert (response.status_code, response.url) == (302, "/training/wishes/sent/")
    assert list(Wish.objects.values_list("what", "what_for", "state")) == [(*WORDS.values(), State.NEW)]


def test_sending_sets_no_cookie_that_knows_somebody_again(client):
    client.post(NEW, WORDS)

    assert set(client.cookies) <= {"csrftoken"}


def test_the_sender_reads_what_happens_next(client):
    text = client.get(client.post(NEW, WORDS).url).text

    assert "Sobald sie ihn gelesen hat, steht er in der Liste" in text


def test_a_new_wish_is_on_no_page(client):
    client.post(NEW, WORDS)
    wish = Wish.objects.get()

    assert "Pivot" not in client.get("/training/wishes/").text
    assert client.get(wish.get_absolute_url()).status_code == 404


def test_a_form_that_is_sent_twice_is_one_wish(client):
    once = re.search(r'name="once" value="([^"]+)"', client.get(NEW).text)[1]

    for _ in range(2):
        client.post(NEW, {**WORDS, "once": once})

    assert Wish.objects.count() == 1


@pytest.mark.parametrize(
    "about",
    [
        {"what": ""},
        {"what_for": " "},
        {"what": "x" * 121},
        {"what": "\x00"},
        {"kind": "party"},
        {"field": "99999"},
        {"email": "alma"},
        {"email": "x" * 250 + "@musterfelden.example"},
    ],
)
def test_what_cannot_be_is_said_beside_its_field_and_nothing_is_lost(client, about):
    response = client.post(NEW, {**WORDS, "email": "alma@musterfelden.example", **about})

    assert (response.status_code, list(response.context["form"].errors)) == (422, list(about))
    assert "kern-error" in response.text
    for name in {"what", "what_for"} - set(about):
        assert WORDS[name] in response.text
    assert Wish.objects.count() == 0


def test_spaces_and_line_ends_become_one_line(client):
    client.post(NEW, {**WORDS, "what": " Pivot \r\n für\talle "})

    assert Wish.objects.get().what == "Pivot für alle"


def test_all_that_is_voluntary_is_kept_too(client):
    field = FieldOfActionFactory()

    client.post(NEW, {**WORDS, "kind": "workshop", "field": field.pk, "email": "alma@musterfelden.example"})

    wish = Wish.objects.get()
    assert (wish.kind, wish.field, wish.contacts.get().email) == (
        "workshop",
        field,
        "alma@musterfelden.example",
    )


def test_a_similar_wish_is_shown_before_a_second_one_is_made(client, told):
    wish = told(**WORDS)

    response = client.post(NEW, {**WORDS, "what_for": "Auswertungen"})

    assert (response.status_code, response.context["similar"], Wish.objects.count()) == (200, [wish], 1)
    assert "Noch nicht gesendet. Meinen Sie vielleicht einen dieser Wünsche?" in response.text
    assert "Trotzdem senden" in response.text
    assert 'value="Auswertungen"' in response.text


def test_who_has_seen_the_similar_ones_sends_all_the_same(client, told):
    wish = told(**WORDS)

    response = client.post(NEW, {**WORDS, "seen": f"{wish.pk} "})

    assert (response.status_code, Wish.objects.count()) == (302, 2)


@pytest.mark.parametrize("seen", ["", "x", "0", "9" * 5000, "²", "-1"])
def test_odd_words_on_what_was_seen_are_no_mistake(client, told, seen):
    told(**WORDS)

    assert client.post(NEW, {**WORDS, "seen": seen, "once": "x\x00"}).status_code == 200


def test_similar_wishes_are_suggested_while_somebody_types(client, told):
    wish = told(**WORDS)

    text = client.get("/training/wishes/new/similar/?what=pivottab&what_for=").text

    assert f'href="{wish.get_absolute_url()}"' in text
    assert f'name="seen" value="{wish.pk} "' in text
    assert client.get("/training/wishes/new/similar/").text.strip() == ""


def test_the_address_does_not_travel_while_somebody_types(client):
    asked = re.search(r'hx-include="([^"]*)"', client.get(NEW).text)[1]

    assert asked == "#id_what, #id_what_for"


def test_too_many_wishes_from_one_place_have_to_wait(client):
    for number in range(LIMIT.tries):
        assert client.post(NEW, {**WORDS, "what": f"Kurs {number}"}).status_code == 302

    response = client.post(NEW, WORDS)

    assert (response.status_code, response["Retry-After"]) == (429, "3600")
    assert "in einer Stunde noch einmal" in response.text
    assert WORDS["what"] in response.text
    assert Wish.objects.count() == LIMIT.tries


def test_the_address_of_a_browser_is_not_kept_in_words(client):
    key = LIMIT.key("10.1.2.3")
    client.post(NEW, WORDS, REMOTE_ADDR="10.1.2.3")

    assert cache.get(key) == 1
    assert "10.1.2.3" not in key


def test_a_wish_knows_only_the_day(client):
    client.post(NEW, WORDS)

    assert Wish.objects.get().sent_on == timezone.localdate()
