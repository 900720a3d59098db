"""What the box adds to the house: its address in the embedded server, and what the clock does."""

from feedback.box.app import Box
from feedback.box.front import Stripped
from feedback.box.tasks import forget_letters, release_letters
from intranet.front.doors import doors
from intranet.jobs.schedule import schedule

ADDRESS = "/feedback/box/"


def connect() -> None:
    doors.at(ADDRESS, Stripped(Box()))
    schedule.daily("release-letters", "0 5 * * *", release_letters)
    schedule.daily("forget-letters", "30 4 * * *", forget_letters)
