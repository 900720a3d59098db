import pytest
from django.contrib.auth.models import Group
from wagtail.models import Task, Workflow, WorkflowPage, WorkflowTask

from intranet.home.models import StartPage
from intranet.people.founding import last_app
from intranet.people.roles import Role
from intranet.review.founding import NAME, found_review
from intranet.review.models import SecondPersonTask
from news.articles.models import NewsIndex

pytestmark = pytest.mark.django_db


def found_again():
    found_review(sender=last_app(), using="default")


def test_a_new_house_knows_one_way_to_publish():
    assert list(Workflow.objects.values_list("name", flat=True)) == [NAME]
    assert [type(task) for task in Task.objects.specific()] == [SecondPersonTask]


def test_editors_and_the_unit_are_the_reviewers():
    reviewers = SecondPersonTask.objects.get().groups.values_list("name", flat=True)

    assert set(reviewers) == {Role.EDITOR, Role.DIGITISATION_UNIT}


def test_everything_below_the_start_pages_is_reviewed():
    pages = [*StartPage.objects.all(), *NewsIndex.objects.all()]

    assert [page.get_workflow().name for page in pages] == [NAME] * 4


def test_founding_twice_changes_nothing():
    tables = (Workflow, WorkflowTask, WorkflowPage, SecondPersonTask)
    before = [list(table.objects.values_list()) for table in tables]

    found_again()

    assert [list(table.objects.values_list()) for table in tables] == before


def test_another_choice_of_reviewers_stays():
    unit = Group.objects.filter(name=Role.DIGITISATION_UNIT)
    SecondPersonTask.objects.get().groups.set(unit)

    found_again()

    assert list(SecondPersonTask.objects.get().groups.all()) == list(unit)


def test_another_workflow_for_a_start_page_stays():
    own = Workflow.objects.create(name="Vier Augen und ein Amt")
    WorkflowPage.objects.filter(page__locale__language_code="de").update(workflow=own)

    found_again()

    assert StartPage.objects.get(locale__language_code="de").get_workflow() == own
