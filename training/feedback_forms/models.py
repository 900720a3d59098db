"""What people say after a date: without a name, a time or an order."""

from uuid import uuid4

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from training.schedule.models import Occurrence

WORST, BEST = 1, 5
SCALE = [MinValueValidator(WORST), MaxValueValidator(BEST)]
LONGEST_COMMENT = 1000


class Answer(models.Model):
    """One filled-in form. Its key is drawn by chance, so that no order tells who came first."""

    key = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    occurrence = models.ForeignKey(Occurrence, on_delete=models.CASCADE, related_name="answers")
    useful = models.PositiveSmallIntegerField(validators=SCALE)
    clear = models.PositiveSmallIntegerField(validators=SCALE)
    comment = models.TextField(max_length=LONGEST_COMMENT, blank=True)

    class Meta:
        ordering = ["key"]
        verbose_name = _("Rückmeldung")
        verbose_name_plural = _("Rückmeldungen")
        constraints = [
            models.CheckConstraint(
                condition=Q(useful__range=(WORST, BEST), clear__range=(WORST, BEST)),
                name="answers_are_on_the_scale",
            )
        ]

    def __str__(self) -> str:
        return str(self.key)
