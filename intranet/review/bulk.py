"""What is done to many things at once follows the same rules as what is done to one."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.bulk_action import index

from intranet.people.models import User
from intranet.review.writers import may_write

PAGES = "wagtailcore"


@require_admin_access
def act(request: HttpRequest, app_label: str, model_name: str, action: str) -> HttpResponseBase:
    """Ask before a bulk action, then do it. Raises Http404 for what is no key, PermissionDenied."""
    if not all(key == "all" or key.isdecimal() for key in request.GET.getlist("id")):
        raise Http404
    if app_label == PAGES and not may_write(request.user):
        raise PermissionDenied  # the question alone would name drafts
    response: HttpResponseBase = index(request, app_label, model_name, action)
    return response


def check_superusers_out_of_reach(request: HttpRequest, things: Iterable[Any]) -> None:
    """Raise PermissionDenied where an administrator reaches for a superuser."""
    superusers = [thing for thing in things if isinstance(thing, User) and thing.is_superuser]
    if superusers and not request.user.is_superuser:
        raise PermissionDenied
