"""Somebody who ran into a barrier can say so, without a name and without losing what was typed."""

import pytest
from django.core import mail

pytestmark = pytest.mark.django_db

REPORT = {"where": "/news/", "what": "Der Filter ist mit der Tastatur nicht zu erreichen.", "reply_to": ""}


def test_a_report_reaches_those_who_mend_barriers(client, settings):
    settings.ACCESSIBILITY_EMAIL = "barrierefrei@musterfelden.example"

    response = client.post("/barrier/", REPORT)

    assert response.url == "/barrier/thanks/"
    assert [letter.to for letter in mail.outbox] == [["barrierefrei@musterfelden.example"]]
    assert mail.outbox[0].body == f"Seite: /news/\n\n{REPORT['what']}\n"


def test_whoever_gives_an_address_can_be_answered(client):
    client.post("/barrier/", REPORT | {"reply_to": "alice@musterfelden.example"})

    assert mail.outbox[0].reply_to == ["alice@musterfelden.example"]


def test_an_empty_report_is_not_sent_and_nothing_typed_is_lost(client):
    response = client.post("/barrier/", REPORT | {"what": "", "where": "Beim Drucken"})

    assert (response.status_code, mail.outbox) == (422, [])
    assert response.context["form"]["where"].value() == "Beim Drucken"


def test_without_a_mail_server_the_text_stays_and_a_sentence_says_what_to_do(client, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_PORT = 1  # nobody listens there

    response = client.post("/barrier/", REPORT)

    assert (response.status_code, response.context["form"]["what"].value()) == (503, REPORT["what"])
    assert "Ihr Text steht noch hier" in response.context["form"].non_field_errors()[0]


@pytest.mark.parametrize("address", ["a@b.example\nBcc: all@b.example", "a@b.example\r\n\r\nText"])
def test_no_header_can_be_smuggled_in(client, address):
    response = client.post("/barrier/", REPORT | {"reply_to": address})

    assert (response.status_code, mail.outbox) == (422, [])


def test_the_form_knows_the_page_one_comes_from(client):
    assert client.get("/barrier/?page=/news/").context["form"]["where"].value() == "/news/"
