"""One link per date, the same for everybody who took part: it can't tell who follows it."""

from django.core import signing
from django.urls import reverse

from training.schedule.models import Occurrence

SIGNER = signing.Signer(salt="training.feedback_forms", sep=".")


def form_link(occurrence: Occurrence) -> str:
    """Return the path of the form; only those who took part are told it."""
    return reverse("feedback-form", args=[SIGNER.sign(str(occurrence.pk))])


def occurrence_behind(token: str) -> Occurrence | None:
    """Return the date that the token was made for; None where we didn't make it."""
    try:
        pk = int(SIGNER.unsign(token))
    except (signing.BadSignature, ValueError):
        return None
    return Occurrence.objects.published().select_related("event", "room").filter(pk=pk).first()
