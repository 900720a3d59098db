"""Who gets to the desk: members of the groups that read."""

from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import cast

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.cache import cache_control

from feedback.box.words import Group
from feedback.keys.readers import groups_of
from intranet.people.again import signed_in_within
from intranet.people.models import User

View = Callable[..., HttpResponse]
RECENTLY = timedelta(hours=2)
own_page = cache_control(private=True, no_store=True)


def for_readers(view: View) -> View:
    """Let in members who signed in not long ago; the view gets the person, and the person's groups."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        person = cast(User, request.user)
        groups = groups_of(person)
        if not groups:
            raise PermissionDenied
        return view(request, *args, person=person, groups=groups, **kwargs)

    return own_page(login_required(signed_in_within(RECENTLY)(guarded)))


def own_group(name: str, groups: list[Group]) -> Group:
    """Return the group of that name. Raises Http404 for another's."""
    if name not in groups:
        raise Http404
    return Group(name)
