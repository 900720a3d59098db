"""Three questions: two on a scale, one in words."""

from uuid import uuid4

from django import forms
from django.utils.translation import gettext_lazy as _

from training.feedback_forms.models import LONGEST_COMMENT

MARKS = [(5, _("5 – sehr")), (4, "4"), (3, "3"), (2, "2"), (1, _("1 – gar nicht"))]


class AnswerForm(forms.Form):
    """``key`` lets a form that is sent twice count once."""

    useful = forms.TypedChoiceField(
        label=_("Wie nützlich war es für Ihre Arbeit?"), choices=MARKS, coerce=int, widget=forms.RadioSelect
    )
    clear = forms.TypedChoiceField(
        label=_("Wie verständlich war es?"), choices=MARKS, coerce=int, widget=forms.RadioSelect
    )
    comment = forms.CharField(
        label=_("Was sollen wir beibehalten oder ändern?"),
        max_length=LONGEST_COMMENT,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Bitte nennen Sie keine Namen."),
    )
    key = forms.UUIDField(widget=forms.HiddenInput, initial=uuid4)
