"""The texts of `rich_text.txt`, as somebody would send them."""

import re
from pathlib import Path

FILE = Path(__file__).with_suffix(".txt")
HIDDEN = re.compile(r"\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|([ntr0\\]))")
SHORT = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "\\": "\\"}


def attacks() -> list[str]:
    lines = FILE.read_text("utf-8").splitlines()
    return [spelled(line) for line in lines if line and line[0] != "#"]


def storable() -> list[str]:
    """Those that a database takes at all: no NUL, no half of a character pair."""
    return [attack for attack in attacks() if not re.search("[\0\ud800-\udfff]", attack)]


def spelled(line: str) -> str:
    return HIDDEN.sub(lambda sign: SHORT.get(sign[3]) or chr(int(sign[1] or sign[2], 16)), line)
