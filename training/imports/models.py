"""Which of our dates came from which of others', so that reading in again changes instead of doubling."""

from django.db import models

from training.schedule.models import Occurrence


class ImportedDate(models.Model):
    """Where a date comes from; ``uid`` is the SHA-256 of the one that its file says."""

    occurrence = models.OneToOneField(Occurrence, on_delete=models.CASCADE, related_name="imported")
    uid = models.CharField(max_length=64)
    repetition = models.CharField(max_length=40, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["uid", "repetition"], name="one_date_per_foreign_date"),
        ]

    def __str__(self) -> str:
        return f"{self.uid[:8]} {self.repetition}".strip()
