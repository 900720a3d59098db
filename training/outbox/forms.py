"""What organisers fill in to write to those who come or wait."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from training.outbox.models import LONGEST_TEXT, STATES, Letter


class LetterForm(forms.Form):
    """Subject, text, and to whom by how they stand."""

    states = forms.MultipleChoiceField(
        label=gettext_lazy("An wen?"), choices=STATES, widget=forms.CheckboxSelectMultiple
    )
    subject = forms.CharField(
        label=gettext_lazy("Betreff"), max_length=Letter._meta.get_field("subject").max_length
    )
    text = forms.CharField(
        label=gettext_lazy("Text"),
        max_length=LONGEST_TEXT,
        widget=forms.Textarea(attrs={"rows": 10}),
        help_text=gettext_lazy("Anrede, Termin und der Link zur Anmeldung kommen von selbst dazu."),
    )

    def clean_subject(self) -> str:
        subject: str = self.cleaned_data["subject"]
        if not subject.isprintable():
            raise forms.ValidationError(_("Bitte schreiben Sie den Betreff in einer Zeile."))
        return subject
