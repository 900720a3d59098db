"""The keys that letters are sealed for: public halves for all, private ones as each reader can open them."""

from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from feedback.box.words import Group
from intranet.people.models import User


class GroupKeysQuerySet(models.QuerySet["GroupKeys"]):
    def of(self, group: Group) -> Self:
        return self.filter(group=group)

    def latest_first(self) -> Self:
        return self.order_by("-generation")


class GroupKeys(models.Model):
    """The public halves of a group's keys, one of each suite; renewed keys are the next generation."""

    group = models.CharField(max_length=7, choices=Group)
    generation = models.PositiveSmallIntegerField()
    public = models.JSONField()  # [{"suite": …, "public": …}], see docs/feedback-protocol.md

    objects = GroupKeysQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["group", "generation"], name="one_set_of_keys_a_generation"),
            models.CheckConstraint(condition=Q(group__in=Group.values), name="keys_belong_to_a_group"),
        ]

    def __str__(self) -> str:
        return f"{self.group}/{self.generation}"


class SealedKeysQuerySet(models.QuerySet["SealedKeys"]):
    def of(self, group: Group) -> Self:
        return self.filter(group=group)

    def readers(self) -> Self:
        """All but the one that the recovery key opens."""
        return self.exclude(reader=None)

    def recovery(self) -> Self:
        return self.filter(reader=None)


class SealedKeys(models.Model):
    """All private keys of a group as a reader's passphrase opens them; without a reader, the recovery key.

    Who opens them, and when, is written down nowhere.
    """

    group = models.CharField(max_length=7, choices=Group)
    reader = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("Person"), null=True, blank=True, on_delete=models.CASCADE
    )
    generation = models.PositiveSmallIntegerField()  # the newest keys inside
    sealed = models.JSONField()  # see docs/feedback-protocol.md

    objects = SealedKeysQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["group", "reader"], name="one_seal_for_each_reader"),
            models.UniqueConstraint(
                fields=["group"], condition=Q(reader=None), name="one_seal_for_the_recovery_key"
            ),
            models.CheckConstraint(condition=Q(group__in=Group.values), name="seals_belong_to_a_group"),
        ]

    def __str__(self) -> str:
        return f"{self.group}/{self.reader or 'recovery'}"

    def is_of(self, person: User) -> bool:
        return self.reader_id == person.pk
