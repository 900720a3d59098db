"""What nobody needs to know is gone before anybody could ask."""

import pytest
from allauth.socialaccount.models import SocialAccount
from wagtail.models import PageSubscription

from intranet.people.forgetting import LONG_AGO
from intranet.people.roles import Role
from intranet.people.services import set_roles
from tests.factories.articles import ArticleFactory
from tests.intranet.safety.crawling import writing


@pytest.fixture
def editor(client, alice):
    set_roles(person=alice, roles=[Role.EDITOR])
    client.force_login(alice)
    return client


def test_nobody_can_tell_when_a_person_signed_in(alice):
    account = SocialAccount.objects.create(user=alice, provider="city", uid="alice")
    account.save()

    kept = SocialAccount.objects.get()
    assert [kept.last_login, kept.date_joined] == [LONG_AGO, LONG_AGO]


def test_opening_an_editor_is_never_written(editor):
    article = ArticleFactory()

    with writing() as written:
        assert editor.get(f"/admin/pages/{article.pk}/edit/").status_code == 200

    assert written == []


def test_an_open_editor_that_calls_is_never_written(editor):
    article = ArticleFactory()

    with writing() as written:
        answer = editor.post(f"/admin/editing-sessions/ping/wagtailcore/page/{article.pk}/0/")

    assert [answer.status_code, answer.json()["other_sessions"], written] == [200, [], []]


def test_an_open_editor_is_released_without_a_word(editor):
    assert editor.post("/admin/editing-sessions/release/0/").status_code == 200


def test_who_asks_for_comments_gets_them(alice):
    wish = PageSubscription(page=ArticleFactory(), user=alice, comment_notifications=False)
    wish.save()

    wish.comment_notifications = True
    wish.save()

    assert [one.user for one in PageSubscription.objects.all()] == [alice]


def test_who_asks_no_longer_leaves_no_trace(alice):
    wish = PageSubscription.objects.create(page=ArticleFactory(), user=alice, comment_notifications=True)

    wish.comment_notifications = False
    wish.save()

    assert not PageSubscription.objects.exists()


@pytest.mark.parametrize("report", ["site-history", "workflow", "workflow_tasks"])
def test_there_is_no_report_on_what_people_do(editor, report):
    assert editor.get(f"/admin/reports/{report}/").status_code == 404
    assert editor.get(f"/admin/reports/{report}/results/").status_code == 404
    assert f"/admin/reports/{report}/" not in editor.get("/admin/").text


def test_reports_on_texts_stay(editor):
    assert editor.get("/admin/reports/aging-pages/").status_code == 200
    assert "/admin/reports/aging-pages/" in editor.get("/admin/").text


def test_a_page_keeps_its_own_history(editor):
    assert editor.get(f"/admin/pages/{ArticleFactory().pk}/history/").status_code == 200
