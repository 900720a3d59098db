"""What other slices have for somebody who was there."""

from collections.abc import Callable
from datetime import datetime

from intranet.look.pills import Link
from training.signups.models import SignUp

Build = Callable[[SignUp, datetime], Link | None]


class Thanks:
    """Everything that somebody may take home, in the order of registering."""

    def __init__(self) -> None:
        self.registered: list[Build] = []

    def register(self, build: Build) -> None:
        self.registered.append(build)

    def to(self, sign_up: SignUp, *, at: datetime) -> list[Link]:
        built = [build(sign_up, at) for build in self.registered]
        return [link for link in built if link is not None]


thanks = Thanks()
