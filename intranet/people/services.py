"""What is done to people: giving roles, taking them away, following what their city says about them."""

from collections.abc import Iterable
from typing import Any

from django.contrib.auth.models import Group
from django.db import transaction
from wagtail.users.models import UserProfile

from intranet.people.claims import Claims
from intranet.people.models import User
from intranet.people.providers import Provider
from intranet.people.queries import department_called
from intranet.people.roles import Role


@transaction.atomic
def set_roles(*, person: User, roles: Iterable[Role]) -> None:
    """Give the person exactly these roles; groups that are no roles stay as they are."""
    others = person.groups.exclude(name__in=Role.values)
    wanted = Group.objects.filter(name__in=list(roles))
    person.groups.set([*others, *wanted])


@transaction.atomic
def follow_claims(*, person: User, claims: Claims, provider: Provider) -> None:
    """Bring name, department and roles up to what the provider says today; silence changes no name."""
    person.first_name = claims.first_name or person.first_name
    person.last_name = claims.last_name or person.last_name
    person.department = department_called(claims.department) or person.department
    person.save(update_fields=["first_name", "last_name", "department"])
    set_roles(person=person, roles=provider.roles(claims.groups))


def prepare_settings(instance: User, created: bool, raw: bool = False, **kwargs: Any) -> None:
    """After a person was added: have the settings ready, else the first look at them would add a row."""
    if created and not raw:
        UserProfile.objects.create(user=instance)
