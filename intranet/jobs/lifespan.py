"""Which jobs run inside a server process."""

from django.conf import settings

from intranet.front.lifespan import Companion
from intranet.jobs.beside import Beside
from intranet.jobs.worker import Work, look_at_the_clock

CLOCK_SECONDS = 5.0
WORKER_SECONDS = 1.0


def clock() -> Beside:
    return Beside("the clock", look_at_the_clock, every=CLOCK_SECONDS)


def companions() -> list[Companion]:
    """Return the clock and the worker where they are embedded; production has processes for them."""
    if not settings.EMBEDDED_JOBS:
        return []
    work, ticking = Work(), clock()
    worker = Beside("the worker", work, every=WORKER_SECONDS)

    def stop_worker() -> None:
        work.stop()
        worker.stop()

    return [Companion(worker.start, stop_worker), Companion(ticking.start, ticking.stop)]
