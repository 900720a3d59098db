"""Drafts are for those who write pages; whoever else works in the admin sees what is published."""

from django.contrib.auth.models import AnonymousUser
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from wagtail.admin.menu import MenuItem
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

from intranet.people.models import User

WRITING = ["add", "change", "publish"]


def may_write(person: User | AnonymousUser) -> bool:
    """Whether the person may write or publish some page."""
    may: bool = page_permission_policy.user_has_any_permission(person, WRITING)
    return may


def choosable(pages: QuerySet[Page], person: User) -> QuerySet[Page]:
    """Return the pages that the person may link to: all that are published and those of the own area."""
    own = page_permission_policy.explorable_instances(person)
    return pages.filter(Q(live=True) | Q(pk__in=own.values("pk")))


class WritersMenuItem(MenuItem):
    """An entry of the admin's menu for those who may write pages."""

    def is_shown(self, request: HttpRequest) -> bool:
        return may_write(request.user)
