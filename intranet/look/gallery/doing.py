"""Samples of what leads on: filters, dates, questions, forms and what to do when something is missing."""

from datetime import UTC, datetime
from types import SimpleNamespace as Thing
from typing import Any

from django import forms
from django.core.paginator import Paginator
from django.utils.translation import gettext_lazy as _


class SampleForm(forms.Form):
    """A question to the office hour, as it may be asked and as it may go wrong."""

    subject = forms.CharField(label=_("Worum geht es?"), max_length=80, help_text=_("Ein kurzer Satz."))
    question = forms.CharField(label=_("Ihre Frage"), max_length=500, required=False, widget=forms.Textarea)


TYPED = SampleForm(
    {"typed-subject": "Wann kommt die E-Akte " * 5, "typed-question": "Wer hilft?"}, prefix="typed"
)
DATES = [
    Thing(
        starts=datetime(2026, 11, 24, 9, tzinfo=UTC),
        title="Offene Sprechstunde mit dem Personalrat",
        place="online",
        url="#date",
    ),
    Thing(
        starts=datetime(2026, 12, 1, 7, tzinfo=UTC),
        title="Einführungsveranstaltung Dokumentenmanagementsystem",
        place="Raum Mühlbach",
        url="#date",
    ),
]
PERSON = Thing(
    username="alma", initials="AB", name="Alma Brandis", role="Mitarbeitende · Fachbereich Soziales"
)

CONTEXTS: dict[str, list[dict[str, Any]]] = {
    "alert": [
        {"kind": "success", "title": "Ihr Platz ist gesichert."},
        {"kind": "danger", "title": "Das hat nicht geklappt.", "text": "Der Titel fehlt noch."},
    ],
    "ask": [
        {
            "ask": Thing(
                title="Gerade offen",
                text="23 Fragen zur Sprechstunde am Dienstag. Stimmen Sie mit ab.",
                url="#ask",
                button="Frage stellen",
                icon="ask",
            )
        }
    ],
    "banner": [
        {"alert": Thing(level=3, get_level_display="Gefahr", text="Das Rathaus bleibt heute geschlossen.")}
    ],
    "breadcrumb": [
        {"trail": [Thing(title=title, url="#breadcrumb") for title in ("Start", "Neuigkeiten", "E-Akte")]}
    ],
    "button": [
        {"title": "Frage stellen", "url": "#button"},
        {"title": "Platz sichern", "url": "#button", "kind": "secondary"},
        {"title": "Abbestellen", "url": "#button", "kind": "tertiary"},
    ],
    "card": [{"card": Thing(title="Welche Schulung fehlt Ihnen?", url="#card", text="Noch bis Freitag.")}],
    "date": [{"date": date} for date in DATES],
    "dates": [{"dates": DATES, "dates_url": "#dates"}, {}],
    "empty": [
        {
            "title": "Noch keine Frage",
            "text": "Fragen Sie als Erste oder Erster, was andere auch wissen möchten.",
            "url": "#empty",
            "button": "Frage stellen",
        }
    ],
    "error": [
        {
            "code": 404,
            "title": "Diese Seite gibt es nicht",
            "text": "Vielleicht ist sie umgezogen.",
            "search_id": "search-error",
        }
    ],
    "field": [{"field": field} for field in (*SampleForm(), *TYPED)],
    "pagination": [{"pages": Paginator(range(120), 10).page(3)}],
    "person": [{"person": PERSON}],
    "pills": [
        {
            "label": "Handlungsfeld",
            "pills": [
                Thing(title="Alle", url="#pills", current=True),
                Thing(title="Digitaler Bürgerservice", url="#pills"),
            ],
        }
    ],
    "quicklinks": [{"links": [Thing(title="IT-Service anrufen", url="#quicklinks", icon="phone")]}],
    "search": [{"large": True, "search_id": "search-sample", "query": "Sprechstunde"}],
}
