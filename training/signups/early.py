"""Who may sign up before it opens: slices that gave out keys say whether one fits."""

from collections.abc import Callable

from training.signups.models import SignUp

Fits = Callable[[int, str], bool]


class Early:
    """What is asked about a key, registered at start-up; without any, nobody comes early."""

    def __init__(self) -> None:
        self.asked: list[Fits] = []

    def register(self, fits: Fits) -> None:
        """Let ``fits(occurrence_pk, key)`` say whether the key opens the sign-up of that date."""
        self.asked.append(fits)

    def opens(self, sign_up: SignUp) -> bool:
        key = sign_up.early_key
        return bool(key) and any(fits(sign_up.occurrence_id, key) for fits in self.asked)


early = Early()
