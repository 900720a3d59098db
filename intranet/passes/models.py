"""What the issuer of passes knows: its keys, and how many passes somebody drew who can't be read from it."""

from django.db import models
from django.db.models import Q

MOST = 10  # of no scope anybody gets more


class Scope(models.Model):
    """What passes are good for, such as the feedback of one week. With the row its keys are gone."""

    name = models.CharField(max_length=60, unique=True)
    private_key = models.BinaryField()
    secret = models.BinaryField()
    limit = models.PositiveSmallIntegerField()
    ends_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(limit__range=(1, MOST)), name="scope_gives_1_to_10_passes"),
        ]


class Draw(models.Model):
    """How many passes were drawn under a mark: HMAC-SHA256 of the person under the scope's secret."""

    scope = models.ForeignKey(Scope, on_delete=models.CASCADE, related_name="draws")
    mark = models.BinaryField(max_length=16)
    count = models.PositiveSmallIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["scope", "mark"], name="one_count_per_mark"),
            models.CheckConstraint(condition=Q(count__range=(0, MOST)), name="nobody_draws_more_than_10"),
        ]
