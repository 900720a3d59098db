"""Reads about people."""

from functools import reduce
from operator import or_

from django.db.models import Q, QuerySet

from intranet.people.models import Department, User


def people_with_email(*addresses: str) -> QuerySet[User]:
    """Return who has one of the addresses, however it is spelt; nobody has the empty one."""
    spelt = [Q(email__iexact=address) for address in addresses if address]
    return User.objects.filter(reduce(or_, spelt)) if spelt else User.objects.none()


def department_called(name: str) -> Department | None:
    """Return the department that is known by this name, short name or slug."""
    if not name:
        return None
    known = Q(slug__iexact=name) | Q(name__iexact=name) | Q(short_name__iexact=name)
    return Department.objects.filter(known).first()
