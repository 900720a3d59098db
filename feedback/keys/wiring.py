"""What the keys add to the house."""

from django.utils.translation import gettext as _

from feedback.keys.demo import PASSPHRASE, load_keys
from feedback.keys.tasks import publish_keys
from intranet.demo.registry import notes
from intranet.demo.registry import register as bring_to_demo
from intranet.jobs.schedule import schedule
from intranet.look import importmap

MODULES = {
    "@noble/hashes/argon2.js": "noble/argon2.js",
    "wandel/keys": "feedback/keys/keys.js",
}


def passphrase_of_the_demo() -> str:
    return _(
        "Stabsstelle und Personalrat öffnen anonyme Briefe hier mit dem Passwort „{passphrase}“."
    ).format(passphrase=PASSPHRASE)


def connect() -> None:
    notes.append(passphrase_of_the_demo)
    bring_to_demo(load_keys, order=47)
    importmap.register(MODULES, to="feedback")
    schedule.often("publish-feedback-keys", "*/10 * * * *", publish_keys)
