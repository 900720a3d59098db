"""What is done to people: giving roles, taking them away."""

from collections.abc import Iterable

from django.contrib.auth.models import Group
from django.db import transaction

from intranet.people.models import User
from intranet.people.roles import Role


@transaction.atomic
def set_roles(*, person: User, roles: Iterable[Role]) -> None:
    """Give the person exactly these roles; groups that are no roles stay as they are."""
    others = person.groups.exclude(name__in=Role.values)
    wanted = Group.objects.filter(name__in=list(roles))
    person.groups.set([*others, *wanted])
