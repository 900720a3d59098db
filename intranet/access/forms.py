"""What someone tells us who ran into a barrier."""

from django import forms
from django.utils.translation import gettext_lazy as _


class BarrierForm(forms.Form):
    where = forms.CharField(label=_("Auf welcher Seite?"), max_length=300, required=False)
    what = forms.CharField(
        label=_("Was funktioniert nicht?"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=_("Zum Beispiel: Was wollten Sie tun? Welches Hilfsmittel nutzen Sie?"),
    )
    reply_to = forms.EmailField(
        label=_("Ihre E-Mail-Adresse"),
        required=False,
        help_text=_("Nur, wenn Sie eine Antwort möchten. Wir speichern sie nicht."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
