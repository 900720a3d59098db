"""What the author's side of the anonymous feedback adds to the house."""

from intranet.look import importmap

MODULES = {
    "@hpke/core": "hpke/core/mod.js",
    "@hpke/common": "hpke/common/mod.js",
    "@noble/hashes/sha2.js": "noble/sha2.js",
    "wandel/receipt": "feedback/receipt.js",
    "wandel/suites": "feedback/suites.js",
    "wandel/letter": "feedback/letter.js",
    "wandel/work": "feedback/work.js",
}
WITNESS = {
    "wandel/bytes": "feedback/bytes.js",
    "wandel/box": "feedback/box.js",
}
"""What says on ordinary pages which keys the box has published."""


def connect() -> None:
    importmap.register(WITNESS)
    importmap.register(MODULES, to="feedback")
