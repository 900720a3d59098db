"""The list of people in the admin: who, where, with which roles; not when or how often."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.users.views.users import EditView, IndexView, UserFilterSet, UserViewSet

from intranet.people.admin_forms import ChangedPersonForm, NewPersonForm
from intranet.people.models import User
from intranet.people.roles import Role

NOT_SHOWN = {"last_login", "is_superuser"}


class PeopleFilters(UserFilterSet):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in NOT_SHOWN:
            del self.filters[name]


def roles(person: User) -> str:
    names = [group.name for group in person.groups.all()]
    return ", ".join(str(role.label) for role in Role if role in names)


class PeopleList(IndexView):
    @cached_property
    def columns(self) -> list[Column]:
        more = [
            Column("department", label=_("Organisationseinheit"), sort_key="department__name"),
            Column("roles", accessor=roles, label=_("Rollen")),
        ]
        return [column for column in super().columns if column.name not in NOT_SHOWN] + more

    def get_base_queryset(self) -> QuerySet[User]:
        people: QuerySet[User] = super().get_base_queryset()
        return people.select_related("department").prefetch_related("groups")


class ChangePerson(EditView):
    def get_object(self, queryset: QuerySet[User] | None = None) -> User:
        """Return the person. Raises PermissionDenied where an administrator reaches for a superuser."""
        person: User = super().get_object(queryset)
        if person.is_superuser and not self.request.user.is_superuser:
            raise PermissionDenied
        return person


class PeopleViewSet(UserViewSet):
    edit_view_class = ChangePerson
    index_view_class = PeopleList
    filterset_class = PeopleFilters
    menu_label = _("Personen")

    def get_form_class(self, for_update: bool = False) -> type:
        return ChangedPersonForm if for_update else NewPersonForm
