"""Days on which nobody works, and days without school."""

from datetime import date
from functools import cache

import holidays
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


@cache
def of_the_state(state: str) -> holidays.HolidayBase:
    """Return the public holidays of a German state; the calendar grows by the years that are asked for."""
    return holidays.country_holidays("DE", subdiv=state, language="de")


def public_holiday(day: date) -> str:
    """Return the name of the holiday on the day, or nothing."""
    return str(of_the_state(settings.HOLIDAYS_STATE).get(day, ""))


class SchoolHoliday(models.Model):
    """Days without school, as the country publishes them years ahead."""

    name = models.CharField(_("Name"), max_length=60)
    first_day = models.DateField(_("erster Tag"))
    last_day = models.DateField(_("letzter Tag"))

    class Meta:
        ordering = ["first_day"]
        verbose_name = _("Schulferien")
        verbose_name_plural = _("Schulferien")
        constraints = [
            models.CheckConstraint(
                condition=Q(last_day__gte=F("first_day")), name="school_holiday_ends_after_start"
            )
        ]

    def __str__(self) -> str:
        return self.name

    def covers(self, day: date) -> bool:
        return self.first_day <= day <= self.last_day
