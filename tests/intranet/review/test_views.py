"""The rule of the second person holds for every button of the admin."""

import pytest
from django.test import Client
from wagtail.models import Page

from intranet.home.models import StartPage, TextPage
from intranet.people.models import User
from news.articles.models import Article
from tests.intranet.review.conftest import submit

pytestmark = pytest.mark.django_db


@pytest.fixture
def imprint(erik) -> TextPage:
    start = StartPage.objects.get(locale__language_code="de")
    page: TextPage = start.add_child(instance=TextPage(title="Impressum", slug="imprint-draft", live=False))
    page.save_revision(user=erik)
    return page


def as_person(person: User) -> Client:
    client = Client()
    client.force_login(person)
    return client


def press(person: User, page: Page, button: str, **changes: str):
    values = {"title": page.title, "slug": page.slug, "body-count": "0", button: "1", **changes}
    comments = {"comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0"}
    answer = as_person(person).post(f"/admin/pages/{page.pk}/edit/", {**values, **comments})
    page.refresh_from_db()
    return answer


def act(person: User, page: Page, action: str, **comment: str):
    state = page.current_workflow_task_state.pk
    answer = as_person(person).post(f"/admin/pages/workflow/action/{page.pk}/{action}/{state}/", comment)
    page.refresh_from_db()
    return answer


def test_an_editor_does_not_publish_alone(erik, imprint):
    press(erik, imprint, "action-publish")

    assert not imprint.live


def test_nor_by_ticking_many_pages(erik, imprint):
    as_person(erik).post(f"/admin/bulk/wagtailcore/page/publish/?id={imprint.pk}")

    imprint.refresh_from_db()
    assert not imprint.live


def test_the_unit_publishes(dilan, imprint):
    press(dilan, imprint, "action-publish")

    assert imprint.live


def test_an_editor_submits_and_another_one_publishes(erik, edda, imprint):
    press(erik, imprint, "action-submit")
    assert [imprint.live, imprint.workflow_in_progress] == [False, True]

    act(edda, imprint, "approve")

    assert imprint.live


def test_the_writer_does_not_approve_by_hand_made_request(erik, imprint):
    press(erik, imprint, "action-submit")

    assert act(erik, imprint, "approve").url == "/admin/"
    assert not imprint.live


def test_a_change_made_while_approving_waits_for_another_person(erik, edda, imprint):
    submit(imprint, erik)

    press(edda, imprint, "action-workflow-action", **{"workflow-action-name": "approve", "title": "Geändert"})

    assert [imprint.live, imprint.workflow_in_progress] == [False, True]


def test_what_is_approved_unchanged_in_the_editor_goes_online(erik, edda, imprint):
    submit(imprint, erik)

    press(edda, imprint, "action-workflow-action", **{"workflow-action-name": "approve"})

    assert imprint.live


def test_the_council_comments_on_what_is_written_in_its_name(erik, pia, draft):
    draft.for_staff_council = True
    draft.save_revision(user=erik)
    submit(draft, erik)

    assert as_person(pia).get(f"/admin/pages/{draft.pk}/edit/").status_code == 200
    act(pia, draft, "reject", comment="Bitte den Termin nennen.")

    said = draft.workflow_states.get().task_states.get()
    assert [said.comment, said.status] == ["Bitte den Termin nennen.", "rejected"]


def rewrite(person: User, draft: Article) -> str:
    """Save another title and return the title of the draft as it stands then."""
    formsets = {
        f"{name}-{kind}_FORMS": "0" for name in ("changes", "related") for kind in ("TOTAL", "INITIAL")
    }
    bodies = {"plain_body-count": "0", "easy_body-count": "0"}
    about = {"summary": draft.summary, "field": str(draft.field_id), "unit": str(draft.unit_id)}
    press(person, draft, "action-save", **{**formsets, **bodies, **about, "title": "Anders"})
    return draft.get_latest_revision_as_object().title


def test_the_council_changes_nothing(erik, edda, pia, draft):
    draft.for_staff_council = True
    draft.save_revision(user=erik)
    submit(draft, erik)

    assert rewrite(pia, draft) == "Neuer Scanner"
    assert rewrite(edda, draft) == "Anders"


def test_the_council_publishes_nothing(erik, pia, draft):
    draft.for_staff_council = True
    draft.save_revision(user=erik)
    submit(draft, erik)

    act(pia, draft, "approve")

    assert not draft.live


def test_the_council_does_not_open_other_drafts(erik, pia, draft):
    submit(draft, erik)

    assert as_person(pia).get(f"/admin/pages/{draft.pk}/edit/").url == "/admin/"
