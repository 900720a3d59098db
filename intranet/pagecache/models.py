"""The number that publishing raises."""

from django.db import models
from django.db.models import Q


class ContentVersion(models.Model):
    """One row: a page kept for an older number is never shown again."""

    ONLY = 1

    id = models.PositiveSmallIntegerField(primary_key=True, default=ONLY)
    number = models.PositiveBigIntegerField(default=0)

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(id=1), name="there_is_one_content_version")]
