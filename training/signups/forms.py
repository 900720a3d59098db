"""What somebody says when signing up; it asks only what the occurrence needs to know."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from training.schedule.models import Occurrence, WantedRole
from training.signups.models import SignUp, Way
from training.signups.queries import places


class SignUpForm(forms.Form):
    """How one takes part, in which role, and what one needs."""

    needs = forms.CharField(
        label=gettext_lazy("Was brauchen Sie?"),
        max_length=SignUp._meta.get_field("needs").max_length,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy(
            "Zum Beispiel eine Höranlage oder einen Platz vorn. "
            "Das liest nur die Leitung, und nach dem Termin wird es gelöscht."
        ),
    )
    field_order: tuple[str, ...] | None = ("way", "role")

    def __init__(self, occurrence: Occurrence, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        ways, roles = list(places(occurrence)), occurrence.event.wanted_roles.all()
        self.only_way = ways[0] if len(ways) == 1 else None
        if self.only_way is None:
            self.fields["way"] = way_field(ways)
        if roles:
            self.fields["role"] = forms.ModelChoiceField[WantedRole](
                roles, label=_("In welcher Rolle?"), empty_label=_("Bitte wählen")
            )
        self.order_fields(self.field_order)

    def clean(self) -> dict[str, Any]:
        """Name what needed no question."""
        return {"way": self.only_way, "role": None, **(super().clean() or {})}


def way_field(ways: list[Way]) -> forms.TypedChoiceField:
    choices = [(way.value, way.label) for way in ways]
    return forms.TypedChoiceField(label=_("Wie nehmen Sie teil?"), choices=choices, coerce=Way)


class GuestForm(SignUpForm):
    """The same for somebody without an account."""

    name = forms.CharField(
        label=gettext_lazy("Ihr Name"),
        max_length=SignUp._meta.get_field("guest_name").max_length,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    email = forms.EmailField(
        label=gettext_lazy("Ihre E-Mail-Adresse"),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        help_text=gettext_lazy("Dorthin schicken wir einen Link, mit dem Sie die Anmeldung bestätigen."),
    )
    field_order = ("name", "email", "way", "role")

    def clean_email(self) -> str:
        email: str = self.cleaned_data["email"].lower()
        if email.rpartition("@")[2] not in settings.GUEST_DOMAINS:
            raise forms.ValidationError(_("Bitte nehmen Sie Ihre dienstliche Adresse."))
        return email
