"""Reading wishes and supporting them, without JavaScript."""

import pytest

from tests.factories.articles import FieldOfActionFactory
from tests.factories.training import BEFORE, EventFactory
from tests.factories.wishes import WishFactory, supported
from training.demand.grouping import merge
from training.demand.models import Contact, State, Wish

pytestmark = pytest.mark.django_db


def shown(response):
    return [wish.what for wish in response.context["pages"]]


def own(wish):
    return f"/training/wishes/{wish.pk}/support/"


def test_the_most_supported_stands_first(client, alice, bob):
    for people, what in ((1, "wenig"), (2, "viel"), (0, "nichts")):
        supported(*[alice, bob][:people], what=what)

    assert shown(client.get("/training/wishes/")) == ["viel", "wenig", "nichts"]


@pytest.mark.parametrize(
    ("query", "what"),
    [
        ("", "offen"),
        ("?state=open", "offen"),
        ("?state=planned", "geplant"),
        ("?state=answered", "beantwortet"),
        ("?state=new", "offen"),
        ("?state=%00&page=x", "offen"),
    ],
)
def test_each_state_has_its_list(client, query, what):
    for word, state in (
        ("neu", State.NEW),
        ("offen", State.OPEN),
        ("geplant", State.PLANNED),
        ("beantwortet", State.ANSWERED),
    ):
        WishFactory(what=word, state=state, key="" if state == State.ANSWERED else "k")

    response = client.get(f"/training/wishes/{query}")

    assert shown(response) == [what]
    assert [pill.count for pill in response.context["states"]] == [1, 1, 1]


def test_an_empty_list_invites(client):
    assert "Hier steht gerade nichts" in client.get("/training/wishes/").text


@pytest.mark.parametrize("count", [1, 3])
def test_a_list_asks_the_database_the_same_for_one_and_for_three(client, count, django_assert_num_queries):
    merge(wish=WishFactory(), into=WishFactory(field=FieldOfActionFactory()), at=BEFORE)
    WishFactory.create_batch(count - 1, field=FieldOfActionFactory())
    client.get("/training/wishes/")

    with django_assert_num_queries(4):
        assert len(shown(client.get("/training/wishes/"))) == count


def test_the_calendar_leads_to_the_wishes(client):
    assert "/training/wishes/" in [link["url"] for link in client.get("/training/").context["head_links"]]


def test_a_page_is_new_as_soon_as_somebody_supports(alice, client, browser):
    wish = WishFactory()
    assert "<strong>0</strong> Personen" in client.get(wish.get_absolute_url()).text

    browser(alice).post(own(wish), {"deed": "support"})

    assert "<strong>1</strong> Person " in client.get(wish.get_absolute_url()).text


def test_who_is_not_signed_in_is_sent_there_and_back(client):
    wish = WishFactory()

    response = client.post(own(wish), {"deed": "support"})

    assert response.url == f"/sign-in/?next={own(wish)}"
    assert Wish.objects.get().supporters == 0


def test_support_and_its_end_are_a_press_away(alice, browser):
    wish, hers = WishFactory(), browser(alice)

    seen = []
    for deed in ("support", "support", "withdraw"):
        response = hers.post(own(wish), {"deed": deed}, follow=True)
        seen.append((response.context["supports"], response.context["wish"].supporters))

    assert seen == [(True, 1), (True, 1), (False, 0)]


def test_who_wants_to_hear_first_reads_where_the_letter_goes(alice, browser):
    wish, hers = WishFactory(), browser(alice)

    text = hers.post(own(wish), {"deed": "support", "tell_me": "1"}, follow=True).text

    assert f"schreiben wir zuerst Ihnen, an {alice.email}" in text


def test_looking_supports_nothing(alice, browser):
    wish = WishFactory()
    for path in (own(wish), f"{own(wish)}button/", wish.get_absolute_url()):
        browser(alice).get(path)

    assert (Wish.objects.get().supporters, Contact.objects.count()) == (0, 0)


def test_what_was_answered_meanwhile_says_so(alice, browser):
    wish = WishFactory(state=State.ANSWERED, key="", answer="Ab Januar.")

    response = browser(alice).post(own(wish), {"deed": "support"})

    assert (response.status_code, response.context["refusal"]) == (
        409,
        "Dieser Wunsch ist schon beantwortet.",
    )
    assert "Ab Januar." in response.text


def test_a_grouped_wish_leads_to_the_other(client):
    wish, other = WishFactory.create_batch(2)
    merge(wish=wish, into=other, at=BEFORE)

    assert client.get(wish.get_absolute_url()).url == other.get_absolute_url()
    assert "mit einem ähnlichen Wunsch" in client.get(other.get_absolute_url()).text


def test_the_own_piece_is_kept_by_nobody(alice, browser):
    response = browser(alice).get(f"{own(WishFactory())}button/")

    assert "no-store" in response["Cache-Control"]
    assert "Das brauche ich auch" in response.text


def test_a_planned_wish_leads_to_its_event_once_that_is_out(client):
    event = EventFactory(is_published=False, title="Pivot für alle")
    wish = WishFactory(state=State.PLANNED, event=event)
    before = client.get(wish.get_absolute_url()).text
    event.is_published = True
    event.save()

    after = client.get(wish.get_absolute_url()).text

    assert ("Pivot für alle" in before, "Wir bereiten einen Termin vor." in before) == (False, True)
    assert f'href="{event.get_absolute_url()}"' in after


def test_what_people_write_is_text_and_nothing_else(client):
    wish = WishFactory(
        what="<script>x</script>", what_for="<b>y</b>", state=State.ANSWERED, key="", answer="<i>z"
    )

    for path in (wish.get_absolute_url(), "/training/wishes/?state=answered"):
        text = client.get(path).text
        assert [word in text for word in ("<script>x", "<Script>x", "<b>y", "<i>z")] == [False] * 4


def test_the_english_pages_speak_english_and_mark_what_people_wrote(client):
    WishFactory(what="Pivot")

    text = client.get("/en/training/wishes/").text

    assert 'lang="de">Pivot</a>' in text
