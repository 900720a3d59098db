"""Production's clock: hands out the jobs that `manage.py db_worker` runs."""

import signal
from typing import Any

from django.core.management.base import BaseCommand

from intranet.jobs.lifespan import clock


class Command(BaseCommand):
    help = "Hand out jobs when they are due, until told to stop; several clocks do no harm."

    def handle(self, *args: Any, **options: Any) -> None:
        ticking = clock()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: ticking.ended.set())
        ticking.run()
