"""What an editor says about a calendar file; its text travels with the form, nothing waits on the server."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from intranet.people.models import Department
from intranet.topics.models import FieldOfAction
from training.imports.lines import BadFile
from training.imports.reading import read
from training.imports.services import House
from training.schedule.models import Kind
from training.schedule.rooms import Room

MOST_BYTES = 500_000
FIELDS = FieldOfAction.objects.filter(locale__language_code=settings.LANGUAGE_CODE)


class ImportForm(forms.Form):
    """The file, or its text once it was looked at, and where its dates belong."""

    calendar = forms.FileField(
        label=_("Kalenderdatei (.ics)"),
        required=False,
        help_text=_("Höchstens 500 kB. Sie sehen erst, was sich ändert; eingelesen wird danach."),
        widget=forms.FileInput(attrs={"accept": ".ics,text/calendar"}),
    )
    text = forms.CharField(required=False, widget=forms.HiddenInput, strip=False)
    kind = forms.ChoiceField(label=_("Art"), choices=Kind.choices, initial=Kind.INFORMATION)
    field = forms.ModelChoiceField(label=_("Handlungsfeld"), queryset=FIELDS)
    unit = forms.ModelChoiceField(label=_("veranstaltende Stelle"), queryset=Department.objects.all())
    room = forms.ModelChoiceField(label=_("Raum, wo die Datei keinen Ort nennt"), queryset=Room.objects.all())
    is_published = forms.BooleanField(label=_("neue Veranstaltungen gleich veröffentlichen"), required=False)

    def clean(self) -> dict[str, Any]:
        """Read the file; what is wrong with it is said with its line."""
        values = super().clean() or {}
        try:
            values["text"] = self.text_of(values)
            values["dates"] = read(values["text"], at=timezone.now())
        except (BadFile, forms.ValidationError) as reason:
            self.add_error("calendar", reason if isinstance(reason, forms.ValidationError) else str(reason))
        return values

    def text_of(self, values: dict[str, Any]) -> str:
        """Return what was uploaded now, or looked at before. Raises ValidationError."""
        file = values.get("calendar")
        if file is None and not values.get("text"):
            raise forms.ValidationError(_("Bitte wählen Sie eine Datei."))
        if (file.size if file else len(values["text"])) > MOST_BYTES:
            raise forms.ValidationError(_("Die Datei ist größer als 500 kB. Bitte teilen Sie sie."))
        try:
            return file.read().decode("utf-8-sig") if file else str(values["text"])
        except UnicodeDecodeError as error:
            said = _("Das ist keine Kalenderdatei: Sie ist kein Text in UTF-8.")
            raise forms.ValidationError(said) from error

    def house(self) -> House:
        names = ("kind", "field", "unit", "room", "is_published")
        return House(**{name: self.cleaned_data[name] for name in names})
