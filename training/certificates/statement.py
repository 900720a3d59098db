"""What a certificate says, and the seal that proves that we said it."""

from dataclasses import astuple, dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Self

from django.conf import settings
from django.core import signing
from django.urls import reverse
from django.utils import timezone

from training.schedule.models import Occurrence
from training.schedule.wording import when
from training.signups.models import SignUp

SEAL = signing.Signer(salt="training.certificates")  # without a time: the same words have the same seal


@dataclass(frozen=True, slots=True)
class Statement:
    """Who was where and when; ``begins`` in seconds since 1970 (UTC), ``issued`` as the number of a day."""

    name: str
    title: str
    unit: str
    begins: int
    minutes: int
    issued: int

    @classmethod
    def of(cls, sign_up: SignUp, *, at: datetime) -> Self:
        occurrence = sign_up.occurrence
        length = occurrence.ends_at - occurrence.starts_at
        return cls(
            name=str(sign_up),
            title=occurrence.event.title,
            unit=str(occurrence.event.unit),
            begins=int(occurrence.starts_at.timestamp()),
            minutes=length // timedelta(minutes=1),
            issued=timezone.localdate(at).toordinal(),
        )

    @property
    def when(self) -> str:
        begins = datetime.fromtimestamp(self.begins, UTC)
        return when(Occurrence(starts_at=begins, ends_at=begins + timedelta(minutes=self.minutes)))

    @property
    def issued_on(self) -> date:
        return date.fromordinal(self.issued)


def seal(statement: Statement) -> str:
    """Return the statement so that only we can have written it: all of it, so that we need not keep it."""
    return SEAL.sign_object(astuple(statement), compress=True)


def statement_behind(token: str) -> Statement | None:
    """Return what we once said; None where we didn't."""
    try:
        return Statement(*SEAL.unsign_object(token))
    except signing.BadSignature:
        return None


def check_url(statement: Statement) -> str:
    """Return where whoever holds the certificate sees whether it is true."""
    return settings.WAGTAILADMIN_BASE_URL + reverse("certificate-check", args=[seal(statement)])
