"""What can be drawn, by the name an article uses for it."""

from collections.abc import Callable

from ..canvas import Canvas
from . import (
    building_site,
    counter,
    documents,
    learning,
    meeting_room,
    nursery,
    office_hour,
    path,
    payment,
    process,
    protection,
    servers,
    shelves,
    survey,
    team_wall,
    telephone,
    town_hall,
    trainees,
)

SCENES: dict[str, Callable[[Canvas], None]] = {
    "regal": shelves.paint,
    "bildschirm": documents.paint,
    "buergerbuero": counter.paint,
    "bezahlen": payment.paint,
    "prozess": process.paint,
    "raum": meeting_room.paint,
    "telefon": telephone.paint,
    "ausbildung": trainees.paint,
    "sprechstunde": office_hour.paint,
    "bootcamp": team_wall.paint,
    "schutz": protection.paint,
    "rathaus": town_hall.paint,
    "baustelle": building_site.paint,
    "kita": nursery.paint,
    "server": servers.paint,
    "lernen": learning.paint,
    "weg": path.paint,
    "umfrage": survey.paint,
}
DUSKY = {"rathaus", "baustelle", "weg", "schutz", "server"}  # the pictures that bear an evening in the dark
