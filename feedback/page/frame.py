"""What stands around the pages of the feedback."""

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from intranet.home.context import home_url
from intranet.home.trail import Step

KINDS = ("suggestion", "proposal", "worry", "criticism")


def trail(title: str = "") -> list[Step]:
    """Return the way from the start page; a title is that of a page below the form."""
    above = [Step(_("Start"), home_url()), Step(_("Mitreden"), reverse("feedback"))]
    return [*above, Step(title, "")] if title else above


def other_ways() -> dict[str, str]:
    """Return how to say something without this page."""
    return {
        "council": settings.COUNCIL_CONTACT,
        "letter_box": settings.COUNCIL_LETTER_BOX,
        "reporting_office": settings.REPORTING_OFFICE_URL,
    }


def kinds() -> list[dict[str, str]]:
    """Return what a letter can be, each with a sentence that begins so."""
    words = (
        (_("Anregung"), _("Mir ist etwas aufgefallen.")),
        (_("Vorschlag"), _("So ginge es besser.")),
        (_("Sorge"), _("Das macht mir Gedanken.")),
        (_("Kritik"), _("Das läuft nicht gut.")),
    )
    return [
        {"value": kind, "title": title, "example": example}
        for kind, (title, example) in zip(KINDS, words, strict=True)
    ]
