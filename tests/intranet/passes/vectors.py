"""The test vectors of RFC 9474, Appendix A, for Python and JavaScript alike: hexadecimal, PSS only."""

import json
from pathlib import Path

FILE = Path(__file__).with_name("rfc9474.json")
VECTORS = json.loads(FILE.read_text(encoding="utf-8"))
NAMES = [vector["name"] for vector in VECTORS]
BYTES = {"msg", "msg_prefix", "prepared_msg", "salt", "encoded_msg", "blinded_msg", "blind_sig", "sig"}


def values(vector: dict[str, str]) -> dict[str, bytes | int]:
    """What the RFC writes as text: messages are bytes, the rest are numbers."""
    return {
        name: bytes.fromhex(text) if name in BYTES else int(text, 16)
        for name, text in vector.items()
        if name != "name"
    }
