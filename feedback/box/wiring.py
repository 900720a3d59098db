"""What the box adds to the house: its address in the embedded server, and what the clock does."""

from django.conf import settings

from feedback.box.app import Box
from feedback.box.front import Stripped
from feedback.box.services import publish_scope_key
from feedback.box.tasks import forget_letters, release_letters
from feedback.box.weeks import FEEDBACK
from intranet.front.doors import doors
from intranet.jobs.schedule import schedule
from intranet.passes.kinds import Kind, kinds, weekly

ADDRESS = "/feedback/box/"
PASSES_A_WEEK = 3
WITNESS = "wandel/box"


def connect() -> None:
    doors.at(ADDRESS, Stripped(Box()))
    schedule.daily("release-letters", "0 5 * * *", release_letters)
    schedule.daily("forget-feedback", "30 4 * * *", forget_letters)
    if settings.FEEDBACK_GATE == "passes":
        kinds.register(Kind(FEEDBACK, PASSES_A_WEEK, WITNESS, weekly(FEEDBACK), publish))


def publish(scope: str, key: bytes) -> None:
    publish_scope_key(scope=scope, key=key)
