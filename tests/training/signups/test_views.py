"""The page of sign-up says how things stand and does what its button says, without JavaScript."""

from datetime import timedelta

import pytest
from django.test import Client

from tests.factories.training import BEFORE, OccurrenceFactory
from tests.training.signups.queue import come, crowd, reasons, states
from training.schedule.models import WantedRole
from training.signups import views
from training.signups.models import SignUp, State
from training.signups.services import cancel, expire_offers

pytestmark = pytest.mark.django_db

ADDRESS = "https://treffen.musterfelden.example/tabellen"


@pytest.fixture
def clock(monkeypatch):
    """The moment at which pages are asked for; tests move it."""
    clock = {"at": BEFORE}
    monkeypatch.setattr(views.timezone, "now", lambda: clock["at"])
    return clock


@pytest.fixture
def browser(clock):
    def signed_in(person):
        client = Client()
        client.force_login(person)
        return client

    return signed_in


def page(occurrence, rest=""):
    return f"/training/{occurrence.event.slug}/{occurrence.pk}/sign-up/{rest}"


def says(response):
    found = response.context["situation"]
    return found.sentence, [deed.name for deed in found.deeds]


def test_who_may_come_finds_one_button(course, alice, browser):
    assert says(browser(alice).get(page(course))) == ("Es ist ein Platz für Sie frei.", ["sign-up"])


def test_a_full_course_says_which_number_one_would_have(course, alice, browser):
    come(course, *crowd(4))

    assert says(browser(alice).get(page(course))) == ("Warteliste: Sie wären Nr. 4.", ["sign-up"])


def test_what_has_not_opened_says_when_it_does(alice, browser):
    course = OccurrenceFactory(sign_up_from=BEFORE + timedelta(days=8))

    assert says(browser(alice).get(page(course))) == ("Anmeldung ab 01.12., 9 Uhr", [])


@pytest.mark.parametrize(
    ("before", "sentence", "deeds"),
    [
        (0, "Sie sind angemeldet.", ["cancel"]),
        (1, "Warteliste: Sie sind Nr. 1.", ["cancel"]),
    ],
)
def test_who_is_signed_up_reads_how_it_stands(course, alice, browser, before, sentence, deeds):
    come(course, *crowd(before), alice)

    assert says(browser(alice).get(page(course))) == (sentence, deeds)


def test_who_is_offered_a_place_decides_until_a_deadline(course, alice, bob, browser):
    hers, _ = come(course, alice, bob)
    cancel(sign_up=hers, at=BEFORE)

    sentence, deeds = says(browser(bob).get(page(course)))

    assert sentence == "Ein Platz ist für Sie frei geworden. Bitte antworten Sie bis 24.11., 9 Uhr."
    assert deeds == ["accept", "decline"]


def test_one_press_signs_up(course, alice, browser):
    response = browser(alice).post(page(course), {"deed": "sign-up", "needs": "Höranlage"})

    assert (response.status_code, response.url) == (302, page(course))
    assert list(SignUp.objects.values_list("person", "state", "needs")) == [
        (alice.pk, State.CONFIRMED, "Höranlage")
    ]


def test_a_second_press_changes_nothing(course, alice, browser):
    client = browser(alice)
    answers = [client.post(page(course), {"deed": "sign-up"}).status_code for _ in range(2)]

    assert (answers, reasons(SignUp.objects.get())) == ([302, 302], ["signed-up"])


@pytest.mark.parametrize("deed", ["accept", "decline", "cancel"])
def test_the_buttons_of_an_offer_do_what_they_say(course, alice, bob, browser, deed):
    hers, his = come(course, alice, bob)
    cancel(sign_up=hers, at=BEFORE)

    browser(bob).post(page(course), {"deed": deed})

    assert reasons(his)[-1] == {"accept": "accepted", "decline": "declined", "cancel": "cancelled"}[deed]


def test_a_lost_race_gets_a_sentence(alice, bob, browser):
    course = OccurrenceFactory(sign_up_until=BEFORE)

    response = browser(alice).post(page(course), {"deed": "sign-up", "needs": "Höranlage"})

    assert (response.status_code, response.context["refusal"]) == (
        409,
        "Die Anmeldung endete am 23.11., 9 Uhr.",
    )


def test_what_was_typed_is_not_lost(course, alice, browser):
    WantedRole.objects.create(event=course.event, name="Recht")

    response = browser(alice).post(page(course), {"deed": "sign-up", "needs": "Höranlage"})

    assert (response.status_code, SignUp.objects.count()) == (422, 0)
    assert response.context["form"]["needs"].value() == "Höranlage"
    assert list(response.context["form"].errors) == ["role"]


@pytest.mark.parametrize("deed", ["", "confirm", "nonsense", "accept"])
def test_a_button_that_is_not_there_does_nothing(course, alice, browser, deed):
    response = browser(alice).post(page(course), {"deed": deed})

    assert (response.status_code, SignUp.objects.count()) == (409, 0)


def test_another_date_is_one_press_away(course, alice, browser):
    other = OccurrenceFactory(event=course.event, starts_at=BEFORE + timedelta(days=20))
    come(course, alice)
    client = browser(alice)
    assert [one["pk"] for one in client.get(page(course)).context["others"]] == [other.pk]

    response = client.post(page(course), {"deed": "move", "to": other.pk})

    assert response.url == page(other)
    assert states(other) == {"Alice Adler": State.CONFIRMED}


def test_who_would_only_wait_there_is_asked_once_more(course, alice, bob, browser):
    other = OccurrenceFactory(event=course.event, starts_at=BEFORE + timedelta(days=20), room_places=1)
    come(other, bob)
    come(course, alice)
    client, wish = browser(alice), {"deed": "move", "to": other.pk}

    asked = client.post(page(course), wish)
    assert (asked.status_code, asked.context["again"]) == (409, str(other.pk))
    assert "geben Sie Ihren Platz hier auf" in asked.content.decode()
    assert states(course) == {"Alice Adler": State.CONFIRMED}

    client.post(page(course), wish | {"sure": "1"})
    assert list(states(other)) == ["Bob Becker", "Alice Adler"]


def test_dates_to_change_to_are_open_and_say_how_full_they_are(course, alice, bob, browser):
    later = BEFORE + timedelta(days=20)
    full = OccurrenceFactory(event=course.event, starts_at=later, room_places=1)
    come(full, bob)
    OccurrenceFactory(event=course.event, starts_at=later, sign_up_from=later)
    OccurrenceFactory(event=course.event, starts_at=later, sign_up_until=BEFORE)
    OccurrenceFactory(event=course.event, starts_at=later, room_places=0)
    come(course, alice)

    others = browser(alice).get(page(course)).context["others"]

    assert [(one["pk"], one["words"].rpartition(" · ")[2]) for one in others] == [(full.pk, "ausgebucht")]


def test_who_let_an_offer_run_out_reads_so_and_can_line_up_again(course, alice, bob, charlie, browser):
    hers, *_ = come(course, alice, bob, charlie)
    cancel(sign_up=hers, at=BEFORE)
    expire_offers(at=BEFORE + timedelta(days=1))

    response = browser(bob).get(page(course))

    assert says(response) == (
        "Das Angebot ist abgelaufen. Warteliste: Sie wären Nr. 1.",
        ["sign-up"],
    )
    assert "Wieder anstellen" in response.content.decode()


def test_nobody_moves_to_a_date_of_another_event(course, alice, browser):
    come(course, alice)
    elsewhere = OccurrenceFactory(starts_at=BEFORE + timedelta(days=20))

    response = browser(alice).post(page(course), {"deed": "move", "to": elsewhere.pk})

    assert (response.status_code, states(elsewhere)) == (409, {})


def test_who_is_not_signed_in_is_sent_there_and_back(course, client, clock):
    response = client.post(page(course), {"deed": "sign-up"})

    assert response.url == f"/sign-in/?next={page(course)}"
    assert SignUp.objects.count() == 0


def test_what_is_not_published_is_not_found(alice, browser):
    hidden = OccurrenceFactory(event__is_published=False)

    assert [browser(alice).get(page(hidden, rest)).status_code for rest in ("", "button/")] == [404, 404]


def test_the_fragment_is_kept_by_nobody(course, alice, browser):
    response = browser(alice).get(page(course, "button/"))

    assert "no-store" in response["Cache-Control"]
    assert "Es ist ein Platz für Sie frei." in response.content.decode()


def test_the_page_of_the_date_leads_to_the_sign_up_and_names_nobody(course, alice, client):
    come(course, alice)

    html = client.get(course.get_absolute_url()).content.decode()

    assert f'href="{page(course)}"' in html
    assert f'data-person-url-value="{page(course, "button/")}"' in html
    assert "Adler" not in html


def test_the_link_is_shown_to_participants_only(alice, bob, browser, clock):
    course = OccurrenceFactory(is_online=True, link=ADDRESS, room_places=1)
    come(course, alice, bob)
    clock["at"] = course.starts_at - timedelta(minutes=15)

    seen = [ADDRESS in browser(who).get(page(course)).content.decode() for who in (alice, bob)]

    assert seen == [True, False]


@pytest.mark.parametrize("count", [1, 3])
def test_my_dates_ask_once(alice, browser, count, django_assert_num_queries):
    for number in range(count):
        come(OccurrenceFactory(starts_at=BEFORE + timedelta(days=1 + number)), alice)
    client = browser(alice)

    with django_assert_num_queries(6):
        response = client.get("/training/mine/")
    assert [row["state"] for row in response.context["ahead"]] == ["angemeldet"] * count


def test_my_dates_are_mine(course, alice, bob, browser, client):
    come(course, alice)

    assert browser(bob).get("/training/mine/").context["ahead"] == []
    assert client.get("/training/mine/").url == "/sign-in/?next=/training/mine/"


def test_what_is_over_stands_below(course, alice, browser, clock):
    come(course, alice)
    clock["at"] = course.ends_at

    context = browser(alice).get("/training/mine/").context

    assert (context["ahead"], len(context["over"])) == ([], 1)
