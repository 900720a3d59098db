"""What the keys add to the house."""

from feedback.keys.demo import load_keys
from feedback.keys.tasks import publish_keys
from intranet.demo.registry import register as bring_to_demo
from intranet.jobs.schedule import schedule
from intranet.look import importmap

MODULES = {
    "@noble/hashes/argon2.js": "noble/argon2.js",
    "wandel/keys": "feedback/keys/keys.js",
}


def connect() -> None:
    bring_to_demo(load_keys, order=47)
    importmap.register(MODULES, to="feedback")
    schedule.often("publish-feedback-keys", "*/10 * * * *", publish_keys)
