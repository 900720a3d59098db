"""What administrators fill in about a person."""

from typing import Any

from django.contrib.auth.models import Group
from django.forms import CheckboxSelectMultiple, Form, ModelMultipleChoiceField
from django.utils.translation import gettext_lazy as _
from wagtail.users import forms as wagtail_forms

from intranet.people.models import User
from intranet.people.roles import Role

FIELDS = {"username", "email", "first_name", "last_name", "department", "phone", "groups"}


class RolesField(ModelMultipleChoiceField[Group]):
    """Groups, called as people call the roles."""

    def label_from_instance(self, group: Group) -> str:
        return str(Role(group.name).label if group.name in Role.values else group.name)


class PersonForm(Form):
    """What both forms share. Nobody makes a superuser here: that is done on the server's console."""

    groups = RolesField(Group.objects.all(), label=_("Rollen"), required=False, widget=CheckboxSelectMultiple)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields.pop("is_superuser", None)


class NewPersonForm(PersonForm, wagtail_forms.UserCreationForm):
    class Meta(wagtail_forms.UserCreationForm.Meta):
        fields = FIELDS

    def save(self, commit: bool = True) -> User:
        """Make the person; without a password nobody can sign in by one."""
        if not self.cleaned_data.get("password1"):
            self.instance.set_unusable_password()
        person: User = super().save(commit)
        return person


class ChangedPersonForm(PersonForm, wagtail_forms.UserEditForm):
    class Meta(wagtail_forms.UserEditForm.Meta):
        fields = FIELDS | {"is_active"}
