"""The rule that makes the occurrences of a series."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from training.schedule.models import Event


class Series(models.Model):
    """The rule by which occurrences were made; changing it later touches none of them."""

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="series")
    rule = models.CharField(_("Regel"), max_length=200, help_text="RRULE, RFC 5545 3.3.10")
    starts_on = models.DateField(_("ab"))
    ends_on = models.DateField(_("bis"))
    skips_school_holidays = models.BooleanField(_("nicht in den Schulferien"), default=True)

    class Meta:
        verbose_name = _("Serie")
        verbose_name_plural = _("Serien")
        constraints = [
            models.CheckConstraint(condition=Q(ends_on__gte=F("starts_on")), name="series_ends_after_start")
        ]

    def __str__(self) -> str:
        return f"{self.event} {self.starts_on:%d.%m.%Y}"
