"""What readers hand in: sealed texts and a few words."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from feedback.box.words import LARGEST_ENVELOPE, Group, State

BROKEN = _("Das Verschlüsseln ist misslungen. Bitte laden Sie die Seite neu.")


class EnvelopeField(forms.JSONField):
    """A letter as the browser sealed it; the box looks at it closely."""

    widget = forms.HiddenInput
    default_error_messages = {"required": BROKEN, "invalid": BROKEN}

    def to_python(self, value: Any) -> Any:
        if isinstance(value, str) and len(value) > 2 * LARGEST_ENVELOPE:
            raise forms.ValidationError(BROKEN)
        return super().to_python(value)


class SealedForm(forms.Form):
    envelope = EnvelopeField()
    position = forms.IntegerField(min_value=0, max_value=32_767, widget=forms.HiddenInput)


class StateForm(forms.Form):
    state = forms.ChoiceField(label=_("Stand"), choices=State.choices)


class HolderForm(forms.Form):
    holder = forms.ChoiceField(label=_("Wer antwortet"), choices=Group.choices)
