"""What somebody says who wishes for something."""

from typing import Any
from uuid import UUID, uuid4

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from intranet.search.text import tidy
from intranet.topics.models import FieldOfAction
from training.demand.models import LONGEST_WHAT, LONGEST_WHAT_FOR, Contact
from training.schedule.models import Kind


class WishForm(forms.Form):
    """I need … for …; everything else is voluntary, and nothing asks who wishes."""

    what = forms.CharField(
        label=_("Ich brauche …"),
        max_length=LONGEST_WHAT,
        help_text=_("Zum Beispiel: Hilfe bei Pivot-Tabellen."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    what_for = forms.CharField(
        label=_("für …"),
        max_length=LONGEST_WHAT_FOR,
        help_text=_("Zum Beispiel: die Auswertung unserer Haushaltslisten. Bitte nennen Sie keine Namen."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    kind = forms.ChoiceField(
        label=_("Was würde Ihnen helfen?"),
        choices=[("", _("Das ist mir gleich")), *Kind.choices],
        required=False,
    )
    field = forms.ModelChoiceField(
        FieldOfAction.objects.none(),
        label=_("Handlungsfeld"),
        empty_label=_("Weiß ich nicht"),
        required=False,
    )
    email = forms.EmailField(
        label=_("Ihre E-Mail-Adresse"),
        max_length=Contact._meta.get_field("email").max_length,
        required=False,
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        help_text=_(
            "Nur, wenn Sie zuerst von einem Termin hören möchten. Niemand liest sie, "
            "und wir löschen sie, sobald wir Ihnen geschrieben haben."
        ),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fields = FieldOfAction.objects.filter(locale__language_code=get_language() or "")
        self.fields["field"].queryset = fields  # type: ignore[attr-defined]

    def clean_what(self) -> str:
        return tidy(self.cleaned_data["what"])

    def clean_what_for(self) -> str:
        return tidy(self.cleaned_data["what_for"])


def once_of(sent: str) -> UUID:
    """Return the number that the form was given, so that it counts once; a new one for what is none."""
    try:
        return UUID(sent)
    except ValueError:
        return uuid4()


def shown_before(sent: str) -> set[int]:
    """Return the similar wishes that somebody has seen already, as the form says: "3 5"."""
    return {int(number) for number in sent.split() if number.isdecimal() and len(number) < 10}
