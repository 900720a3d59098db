"""What the desk adds to the house."""

from feedback.desk.demo import load_letters
from feedback.desk.tasks import tell_readers
from feedback.keys.readers import groups_of
from intranet.demo.registry import register as bring_to_demo
from intranet.jobs.schedule import schedule
from intranet.look import importmap
from intranet.people.pieces import Piece, menu_links

MODULES = {
    "wandel/answering": "feedback/desk/answering.js",
    "wandel/inert": "feedback/desk/inert.js",
    "wandel/ring": "feedback/desk/ring.js",
    "wandel/sealed": "feedback/desk/sealed.js",
    "wandel/unlock": "feedback/desk/unlock.js",
}


def connect() -> None:
    menu_links.register(Piece("feedback/desk/_link.html", lambda person, at: groups_of(person) or None))
    bring_to_demo(load_letters, order=48)
    importmap.register(MODULES, to="feedback")
    schedule.daily("tell-readers", "0 9 * * 1-5", tell_readers)
