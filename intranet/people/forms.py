"""Signing in by password, where the settings allow it."""

from typing import Any

from django import forms
from django.contrib.auth import authenticate
from django.core.validators import MaxLengthValidator
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from intranet.people.models import User


class PasswordForm(forms.Form):
    """Name and password; what is wrong with them is nobody's business."""

    username = forms.CharField(
        label=_("Benutzername"),
        validators=[MaxLengthValidator(150)],  # as the table has it; not worth a hint
        widget=forms.TextInput(attrs={"autocomplete": "username", "autocapitalize": "none"}),
    )
    password = forms.CharField(
        label=_("Passwort"),
        validators=[MaxLengthValidator(500)],
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )

    def __init__(self, *args: Any, request: HttpRequest | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.request = request
        self.person: User | None = None

    def clean(self) -> dict[str, Any]:
        """Find the person. Raises ValidationError for everybody else alike."""
        given = {name: self.cleaned_data.get(name, "") for name in ("username", "password")}
        self.person = authenticate(self.request, **given)
        if self.person is None:
            raise forms.ValidationError(_("Benutzername und Passwort passen nicht zusammen."))
        return self.cleaned_data
