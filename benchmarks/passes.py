"""How many passes the issuer signs in a second, beside what a plain signature of the same key costs."""

import time
from collections.abc import Callable
from typing import NamedTuple

from cryptography.hazmat.primitives import hashes

from intranet.passes.blind import PSS, blind_sign, make_key, private_key

TIMES = 200


class Passes(NamedTuple):
    """Milliseconds of CPU for each."""

    blind: float
    plain: float


def measure() -> Passes:
    key = private_key(make_key())
    blinded = (3).to_bytes(256)
    return Passes(
        cpu_ms(lambda: blind_sign(blinded, key=key)),
        cpu_ms(lambda: key.sign(blinded, PSS, hashes.SHA384())),
    )


def cpu_ms(work: Callable[[], object]) -> float:
    before = time.process_time()
    for _ in range(TIMES):
        work()
    return 1000 * (time.process_time() - before) / TIMES
