"""A new house lets nothing out that nobody else has read."""

from typing import Any

from django.contrib.auth.models import Group
from django.db import connections, transaction
from wagtail.models import GroupApprovalTask, Page, Workflow, WorkflowPage, WorkflowTask

from intranet.home.models import StartPage
from intranet.people.roles import Role
from intranet.review.models import SecondPersonTask

NAME = "Freigabe durch eine zweite Person"
REVIEWERS = [Role.EDITOR, Role.DIGITISATION_UNIT]
WAGTAILS_NAME = "Moderators approval"


def found_review(sender: Any, using: str, **kwargs: Any) -> None:
    """After migrations: make sure that the start pages and all below them are reviewed."""
    if SecondPersonTask._meta.db_table not in connections[using].introspection.table_names():
        return  # migrated backwards
    with transaction.atomic(using=using):
        workflow = Workflow.objects.filter(workflow_tasks__task=_task()).first() or _first_workflow()
        for start in StartPage.objects.filter(workflowpage=None):
            WorkflowPage.objects.create(page=start, workflow=workflow)
        _forget_wagtails_workflow()


def _task() -> SecondPersonTask:
    task, is_new = SecondPersonTask.objects.get_or_create(name=NAME)
    if is_new:
        task.groups.set(Group.objects.filter(name__in=REVIEWERS))
    return task


def _first_workflow() -> Workflow:
    workflow = Workflow.objects.create(name=NAME)
    WorkflowTask.objects.create(workflow=workflow, task=_task())
    return workflow


def _forget_wagtails_workflow() -> None:
    root = Page.get_first_root_node()
    Workflow.objects.filter(name=WAGTAILS_NAME, workflow_states=None, workflow_pages__page=root).delete()
    GroupApprovalTask.objects.filter(name=WAGTAILS_NAME, task_states=None, workflow_tasks=None).delete()
