"""What the author's side of the anonymous feedback adds to the house."""

from intranet.look import importmap

MODULES = {
    "@hpke/core": "hpke/core/mod.js",
    "@hpke/common": "hpke/common/mod.js",
    "@noble/hashes/sha2.js": "noble/sha2.js",
    "wandel/bytes": "feedback/bytes.js",
    "wandel/receipt": "feedback/receipt.js",
    "wandel/suites": "feedback/suites.js",
    "wandel/letter": "feedback/letter.js",
    "wandel/work": "feedback/work.js",
    "wandel/box": "feedback/box.js",
}


def connect() -> None:
    importmap.register(MODULES, to="feedback")
