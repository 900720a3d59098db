"""Quarters of a year, by the clocks in Berlin."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Self

from django.utils import timezone
from django.utils.translation import gettext as _

from training.schedule.queries import midnight

MONTHS = 3


@dataclass(frozen=True, order=True)
class Quarter:
    """A quarter by its year and its number from 1 to 4."""

    year: int
    number: int

    @classmethod
    def of(cls, moment: datetime) -> Self:
        day = timezone.localdate(moment)
        return cls(day.year, (day.month - 1) // MONTHS + 1)

    @property
    def name(self) -> str:
        """How an address names it: 2026-3."""
        return f"{self.year}-{self.number}"

    @property
    def title(self) -> str:
        return _("{number}. Quartal {year}").format(number=self.number, year=self.year)

    @property
    def begins(self) -> datetime:
        return midnight(date(self.year, (self.number - 1) * MONTHS + 1, 1))

    @property
    def ends(self) -> datetime:
        return self.following().begins

    def following(self) -> "Quarter":
        return Quarter(self.year + self.number // 4, self.number % 4 + 1)
