"""Samples of what is read: lists, articles and what they are made of."""

from datetime import UTC, date, datetime
from types import SimpleNamespace as Thing
from typing import Any

from intranet.home.teasers import Teaser
from intranet.look.gallery.drawing import DRAWING

SERVICE = Thing(sign="service", title="Digitaler Bürgerservice")
RECORDS = Thing(sign="akte", title="Digitale Akte")

WITH_PICTURE = Teaser(
    title="Wohnsitz anmelden geht jetzt vollständig online",
    url="#teaser",
    summary="In der ersten Woche kamen 212 Anträge, 180 davon ohne Rückfrage. Die Meldestelle gewinnt "
    "dadurch jeden Tag zwei Stunden für Menschen, die lieber vorbeikommen.",
    date=datetime(2026, 11, 18, 9, tzinfo=UTC),
    field=SERVICE,
    picture=DRAWING,
)
WITHOUT_PICTURE = Teaser(
    title="Datenschutz-Grundverordnungsschulung für Informationssicherheitsbeauftragte",
    url="#teaser",
    summary="Zwei Stunden, viele Beispiele aus dem Rathaus, keine Paragrafenlesung.",
    date=datetime(2026, 11, 12, 9, tzinfo=UTC),
    field=RECORDS,
)
PIECES = [Thing(text="Die "), Thing(text="E-Akte", is_hit=True), Thing(text=" im Fachbereich Soziales")]

CONTEXTS: dict[str, list[dict[str, Any]]] = {
    "teaser": [{"item": WITH_PICTURE}, {"item": WITHOUT_PICTURE}],
    "lead": [{"item": WITH_PICTURE}],
    "line": [{"item": WITHOUT_PICTURE}],
    "result": [
        {"item": Thing(title=PIECES, excerpt=PIECES, url="#result", date=WITH_PICTURE.date, field=RECORDS)}
    ],
    "picture": [
        {"picture": DRAWING, "place": "teaser"},
        *(
            {"field": Thing(sign=sign)}
            for sign in ("akte", "service", "prozesse", "arbeit", "technik", "wandel")
        ),
    ],
    "figure": [
        {"picture": DRAWING, "caption": "Das Rathaus am Morgen. Zeichnung: Stabsstelle Digitalisierung"}
    ],
    "quote": [
        {
            "text": "Ich suche nicht mehr. Ich finde.",
            "who": "Alma Brandis",
            "role": "Sachbearbeiterin im Fachbereich Soziales",
        }
    ],
    "steps": [
        {
            "named": True,
            "steps": [
                {"title": "Dokument ablegen", "text": "Ziehen Sie das Schreiben in die Akte."},
                {"title": "Betreff prüfen", "text": "Steht das Aktenzeichen vorn, finden es alle."},
                {"title": "Papier abgeben", "text": "Die Poststelle bewahrt das Original acht Wochen auf."},
            ],
        }
    ],
    "facts": [
        {
            "facts": [
                {"label": "Anträge in der ersten Woche", "value": "212"},
                {"label": "ohne Rückfrage", "value": "85 %"},
                {"label": "Start", "value": "01.12.2026"},
            ]
        }
    ],
    "table": [
        {
            "caption": "Reifegrad der Onlinedienste im Fachbereich Bürgerservice",
            "columns": [
                {"heading": "Dienst"},
                {"heading": "Reifegrad vorher"},
                {"heading": "Reifegrad heute"},
            ],
            "rows": [["Wohnsitzanmeldung", "1", "3"], ["Kraftfahrzeugzulassungsstelle", "2", "4"]],
        }
    ],
    "notice": [
        {
            "kind": "info",
            "title": "Gut zu wissen",
            "text": "Die alten Ordner bleiben bis Ende März im Keller.",
        },
        {"kind": "success", "title": "Geschafft", "text": "Alle 140 Arbeitsplätze sind umgestellt."},
        {
            "kind": "warning",
            "title": "Bitte beachten",
            "text": "Am 30. November ist das Telefon ab 16 Uhr aus.",
        },
    ],
    "download": [{"url": "#download", "title": "Kurzanleitung E-Akte", "kind": "PDF", "size": 412_000}],
    "tags": [{"tags": [Thing(name=name, url="#tags") for name in ("E-Akte", "Soziales", "Einführung")]}],
    "changes": [{"changes": [Thing(date=date(2026, 11, 21), text="Termin für den Startkaffee ergänzt")]}],
    "versions": [
        {
            "versions": [
                Thing(title="Standard", url="#versions", current=True),
                Thing(title="Einfache Sprache", url="#versions", icon="easy"),
            ]
        }
    ],
    "contact": [
        {
            "unit": "Stabsstelle Digitalisierung",
            "name": "Dilan Aksoy",
            "mail": "dilan.aksoy@musterfelden.example",
        }
    ],
    "neighbours": [{"previous": WITHOUT_PICTURE, "next": WITH_PICTURE}],
}
