"""What the passes add to the house."""

from intranet.demo.registry import register as bring_to_demo
from intranet.jobs.schedule import schedule
from intranet.look import importmap
from intranet.passes.plan import plan
from intranet.passes.services import make_keys
from intranet.passes.tasks import forget_keys
from intranet.passes.tasks import make_keys as make_keys_by_the_clock
from intranet.people.pieces import Piece, pieces

MODULES = {
    "wandel/blind": "passes/blind.js",
    "wandel/wallet": "passes/wallet.js",
    "wandel/draw": "passes/draw.js",
}


def connect() -> None:
    importmap.register(MODULES)
    pieces.register(Piece("intranet/passes/_draw.html", plan))
    bring_to_demo(lambda at: make_keys(at=at), order=90)
    schedule.often("make-pass-keys", "*/10 * * * *", make_keys_by_the_clock)
    schedule.daily("forget-pass-keys", "5 0 * * *", forget_keys)
