"""Who may read for which group: its members, as the house knows them by their role."""

from django.db.models import QuerySet

from feedback.box.words import Group
from intranet.people.models import User
from intranet.people.roles import Role

ROLES = {Group.UNIT: Role.DIGITISATION_UNIT, Group.COUNCIL: Role.STAFF_COUNCIL}


def groups_of(person: User) -> list[Group]:
    """Return the groups that the person belongs to; being a superuser makes nobody a member."""
    roles = set(person.groups.values_list("name", flat=True)) if person.is_active else set()
    return [group for group, role in ROLES.items() if role in roles]


def members_of(group: Group) -> QuerySet[User]:
    return User.objects.filter(is_active=True, groups__name=ROLES[group])
