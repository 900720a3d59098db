"""Quarters of a year, made of whole ISO weeks: the box knows no day."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Self

from django.utils.translation import gettext as _

from feedback.box.weeks import week_of

MONTHS, QUARTERS, THURSDAY = 3, 4, 4


@dataclass(frozen=True, order=True)
class Quarter:
    """A quarter by its year and its number from 1 to 4."""

    year: int
    number: int

    @classmethod
    def of_week(cls, week: str) -> Self:
        """Return the quarter of the week's Thursday: where most of its days are, as with ISO years."""
        year, number = map(int, week.split("-W"))
        thursday = date.fromisocalendar(year, number, THURSDAY)
        return cls(thursday.year, (thursday.month - 1) // MONTHS + 1)

    @classmethod
    def last_over(cls, *, at: datetime) -> Self:
        """Return the latest quarter whose last week is over."""
        return cls.of_week(week_of(at)).before()

    @classmethod
    def named(cls, name: str) -> Self:
        """Return the quarter that a name such as 2026-Q3 means."""
        year, number = map(int, name.split("-Q"))
        return cls(year, number)

    @property
    def name(self) -> str:
        return f"{self.year}-Q{self.number}"

    @property
    def title(self) -> str:
        return _("{number}. Quartal {year}").format(number=self.number, year=self.year)

    def before(self) -> Self:
        return type(self)(self.year - (self.number == 1), (self.number - 2) % QUARTERS + 1)

    def following(self) -> Self:
        return type(self)(self.year + self.number // QUARTERS, self.number % QUARTERS + 1)
