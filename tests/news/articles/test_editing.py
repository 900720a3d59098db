import json

import pytest
from django.urls import reverse
from wagtail.models import Locale

from intranet.people.models import User
from news.articles.models import Article
from news.articles.twins import TwinStatus
from tests.factories.articles import ArticleFactory, FieldOfActionFactory

pytestmark = pytest.mark.django_db

LONG = " ".join(["Wort"] * 21) + "."


BROKEN = {
    "body-count": "1",
    "body-0-deleted": "",
    "body-0-order": "0",
    "body-0-type": "text",
    "body-0-id": "",
    "body-0-value": "[1]",
}


@pytest.fixture
def editor(client):
    edda = User.objects.create_superuser("edda", password="wort")
    client.force_login(edda)
    return edda


def rich_text(text):
    """What the editor's rich text field sends."""
    return json.dumps(
        {
            "blocks": [
                {
                    "key": "a1b2c",
                    "text": text,
                    "type": "unstyled",
                    "depth": 0,
                    "inlineStyleRanges": [],
                    "entityRanges": [],
                    "data": {},
                }
            ],
            "entityMap": {},
        }
    )


def body(text, part="body"):
    return {
        f"{part}-count": "1",
        f"{part}-0-deleted": "",
        f"{part}-0-order": "0",
        f"{part}-0-type": "text",
        f"{part}-0-id": "",
        f"{part}-0-value": rich_text(text),
    }


def test_the_editor_is_told_of_long_sentences_while_writing(client, editor):
    response = client.post(reverse("readability", args=["body"]), body(f"Kurz. {LONG}"))

    assert f"<li>{LONG}</li>" in response.content.decode()


def test_plain_language_is_measured_more_strictly(client, editor):
    text = " ".join(["Wort"] * 14) + "."

    hints = {
        part: client.post(reverse("readability", args=[part]), body(text, part)).content.decode()
        for part in ("body", "plain_body")
    }

    assert {part: "Gut zu lesen." in html for part, html in hints.items()} == {
        "body": True,
        "plain_body": False,
    }


def test_an_empty_text_is_no_error(client, editor):
    response = client.post(reverse("readability", args=["body"]), {"body-count": "0"})

    assert response.status_code == 200


@pytest.mark.parametrize("data", [{}, {"body-count": "x"}, {"body-count": "9" * 50}, BROKEN])
def test_a_broken_form_is_refused(client, editor, data):
    assert client.post(reverse("readability", args=["body"]), data).status_code == 400


def test_only_the_texts_of_an_article_are_measured(client, editor):
    assert client.post(reverse("readability", args=["title"]), {}).status_code == 404


def test_asking_needs_a_post(client, editor):
    assert client.get(reverse("readability", args=["body"])).status_code == 405


def test_nobody_else_is_answered(client):
    assert client.post(reverse("readability", args=["body"]), body("Text")).status_code == 302


def test_the_form_shows_hints_counters_and_the_state_of_the_twin(client, editor):
    article = ArticleFactory(body=[("text", f"<p>{LONG}</p>")])

    html = client.get(reverse("wagtailadmin_pages:edit", args=[article.pk])).content.decode()

    assert f"<li>{LONG}</li>" in html
    assert 'data-length-limit-value="300"' in html
    assert "Es gibt noch keine Fassung in Einfacher Sprache." in html
    assert "news/editing" in html


def test_an_article_is_given_a_field_of_its_language(client, editor):
    article = ArticleFactory()
    FieldOfActionFactory(title="Digital records", locale=Locale.objects.get(language_code="en"))

    html = client.get(reverse("wagtailadmin_pages:edit", args=[article.pk])).content.decode()

    assert ("Digitale Akte</option>" in html, "Digital records</option>" in html) == (True, False)


def form_data(article, **changes):
    """What the editor's form sends for an article."""
    formsets = {
        f"{name}-{key}": value
        for name in ("changes", "related", "comments")
        for key, value in {
            "TOTAL_FORMS": 0,
            "INITIAL_FORMS": 0,
            "MIN_NUM_FORMS": 0,
            "MAX_NUM_FORMS": 1000,
        }.items()
    }
    texts = {"body-count": "0", "plain_body-count": "0", "easy_body-count": "0"}
    names = ("title", "slug", "summary", "plain_title", "plain_summary")
    fields = {name: getattr(article, name) for name in names}
    return {**formsets, **texts, **fields, "field": article.field.pk, "unit": article.unit.pk, **changes}


def save(client, article, **changes):
    url = reverse("wagtailadmin_pages:edit", args=[article.pk])
    response = client.post(url, form_data(article, **changes))
    assert response.status_code == 302, response.context["form"].errors
    return Article.objects.get(pk=article.pk).get_latest_revision_as_object()


def test_saving_the_form_keeps_the_plain_twin_in_step(client, editor):
    article = ArticleFactory()

    with_twin = save(client, article, **body("Kurz gesagt.", "plain_body"))
    assert with_twin.plain_status == TwinStatus.CURRENT

    changed = save(client, with_twin, summary="Etwas anderes.", **body("Kurz gesagt.", "plain_body"))
    assert changed.plain_status == TwinStatus.OUTDATED

    confirmed = save(client, changed, plain_fits="on", **body("Kurz gesagt.", "plain_body"))
    assert confirmed.plain_status == TwinStatus.CURRENT


def test_opening_and_saving_an_article_changes_no_status(client, editor):
    article = ArticleFactory(body=[("text", "<p>Neu &amp; gut.</p>")], plain_body=[("text", "<p>Kurz.</p>")])
    assert article.plain_status == TwinStatus.OUTDATED

    saved = save(client, article, **body("Neu & gut."), **body("Kurz.", "plain_body"))

    assert saved.plain_status == TwinStatus.OUTDATED
