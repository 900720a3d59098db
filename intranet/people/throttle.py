"""Guessing passwords is slow here: wrong tries are counted per account and per address, then forgotten."""

from dataclasses import dataclass

from django.core.cache import cache
from django.utils.crypto import salted_hmac


@dataclass(frozen=True)
class Limit:
    """How many wrong tries are allowed in how many seconds, counted from the first."""

    kind: str
    tries: int
    seconds: int

    def key(self, of: str) -> str:
        """Return where the tries are counted; nobody can read from it whose they are."""
        return f"wrong-tries:{salted_hmac(self.kind, of.casefold(), algorithm='sha256').hexdigest()}"

    def is_reached(self, of: str) -> bool:
        return bool(cache.get(self.key(of), 0) >= self.tries)

    def count(self, of: str) -> None:
        if not cache.add(self.key(of), 1, timeout=self.seconds):
            cache.incr(self.key(of))


ACCOUNT = Limit("account", tries=5, seconds=15 * 60)
ADDRESS = Limit("address", tries=30, seconds=15 * 60)  # a whole floor may share one


def is_throttled(*, account: str, address: str) -> bool:
    """Whether there were too many wrong tries for the account or from the address."""
    return ACCOUNT.is_reached(account) or ADDRESS.is_reached(address)


def count_wrong_try(*, account: str, address: str) -> None:
    ACCOUNT.count(account)
    ADDRESS.count(address)


def forget_wrong_tries(*, account: str) -> None:
    """After the right password the account begins anew; the address doesn't."""
    cache.delete(ACCOUNT.key(account))
