"""What becomes of an article between two people, and between two dates."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from intranet.people.roles import Role
from intranet.people.services import set_roles
from news.articles.models import Article
from tests.factories.articles import ArticleFactory
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


def editor(username):
    person = UserFactory(username=username)
    set_roles(person=person, roles=[Role.EDITOR])
    return person


@pytest.fixture
def edda(db):
    return editor("edda")


@pytest.fixture
def erik(db):
    return editor("erik")


@pytest.fixture
def draft(edda):
    article = ArticleFactory(slug="eakte", live=False, owner=edda, published_at=None)
    article.save_revision(user=edda)
    return article


def press(client, person, article, action):
    """Press the button that the review shows to the person."""
    article = Article.objects.get(pk=article.pk)
    state = article.current_workflow_task_state
    client.force_login(person)
    address = reverse("wagtailadmin_pages:workflow_action", args=[article.pk, action, state.pk])
    return client.post(address, {"comment": "Bitte kürzen."}, follow=True)


def test_a_draft_is_read_by_nobody_until_a_second_person_has_approved_it(client, draft, edda, erik):
    draft.get_workflow().start(draft, edda)
    assert client.get("/news/eakte/").status_code == 404

    press(client, erik, draft, "approve")
    client.logout()

    assert client.get("/news/eakte/").status_code == 200
    assert Article.objects.get().published_at == Article.objects.get().first_published_at


def test_who_has_written_an_article_does_not_approve_it(client, draft, edda):
    draft.get_workflow().start(draft, edda)

    press(client, edda, draft, "approve")

    assert Article.objects.get().live is False


def test_a_draft_that_is_given_back_stays_a_draft(client, draft, edda, erik):
    draft.get_workflow().start(draft, edda)

    press(client, erik, draft, "reject")

    assert (Article.objects.get().live, Article.objects.get().current_workflow_state.status) == (
        False,
        "needs_changes",
    )


def test_an_editor_alone_publishes_nothing(draft, edda):
    assert draft.permissions_for_user(edda).can_publish() is False


def test_an_approved_article_waits_for_its_date(client, draft, edda, erik):
    draft.go_live_at = timezone.now() + HOUR
    draft.save_revision(user=edda)
    draft.get_workflow().start(draft, edda)
    press(client, erik, draft, "approve")
    assert client.get("/news/eakte/").status_code == 404

    draft.revisions.update(approved_go_live_at=timezone.now() - HOUR)
    revision = draft.revisions.latest("created_at")
    revision.content["go_live_at"] = (timezone.now() - HOUR).isoformat()
    revision.save()
    call_command("publish_scheduled")

    assert client.get("/news/eakte/").status_code == 200
