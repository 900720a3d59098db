"""Why somebody could not be signed in, said in a way that helps."""

from django.db.models import TextChoices
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _


class Refusal(TextChoices):
    """A reason and the sentence that the person reads."""

    CANCELLED = "cancelled", _("Sie haben die Anmeldung abgebrochen.")
    FAILED = "failed", _("Die Anmeldung ist nicht gelungen. Bitte beginnen Sie noch einmal.")
    TAKEN = (
        "taken",
        _("Mit Ihrer E-Mail-Adresse gibt es hier schon ein Konto. Bitte fragen Sie die Administration."),
    )
    INACTIVE = (
        "inactive",
        _("Ihr Konto ist stillgelegt. Fragen Sie die Administration, wenn das ein Irrtum ist."),
    )
    UNKNOWN = (
        "unknown",
        _("Das Konto dieses Rechners hat hier noch keinen Zugang. Bitte fragen Sie die Administration."),
    )
    UNREACHABLE = (
        "unreachable",
        _("Der Anmeldedienst antwortet gerade nicht. Lesen können Sie trotzdem alles."),
    )


def refused(request: HttpRequest, reason: Refusal, status: int = 403) -> HttpResponse:
    """Answer with the reason and a way to try again."""
    return render(request, "intranet/people/refused.html", {"reason": reason.label}, status=status)
