"""What the author's side of the anonymous feedback adds to the house."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from feedback.page.invitations import ask_without_name, say_about
from intranet.home.areas import Area, Slot, areas
from intranet.home.asides import Aside, asides
from intranet.home.navigation import Destination, main_menu
from intranet.look import importmap

EVERYWHERE = {
    "wandel/bytes": "feedback/bytes.js",
    "wandel/box": "feedback/box.js",  # the witness of the passes, which are drawn on any page
    "wandel/cover": "feedback/cover.js",
}
HERE = {
    "@hpke/core": "hpke/core/mod.js",
    "@hpke/common": "hpke/common/mod.js",
    "@noble/hashes/sha2.js": "noble/sha2.js",
    "wandel/receipt": "feedback/receipt.js",
    "wandel/suites": "feedback/suites.js",
    "wandel/letter": "feedback/letter.js",
    "wandel/work": "feedback/work.js",
    "wandel/working": "feedback/working.js",
    "wandel/sending": "feedback/sending.js",
    "wandel/reading": "feedback/reading.js",
    "wandel/hints": "feedback/hints.js",
    "wandel/steps": "feedback/steps.js",
    "wandel/letter-form": "feedback/letter_form.js",
    "wandel/receipt-card": "feedback/receipt_card.js",
}
COVERED = 0.02  # of the ordinary pages send a post that says nothing


def connect() -> None:
    importmap.register(EVERYWHERE)
    importmap.register(HERE, to="feedback")
    importmap.idle("wandel/cover", share=COVERED)
    main_menu.register(Destination(_("Mitreden"), lambda: reverse("feedback"), order=40))
    areas.register(Area(Slot.ASK, "intranet/home/_ask.html", ask_without_name))
    asides.register(Aside("feedback/page/_say.html", say_about))
