"""Public keys: of the passes that are taken, and of the groups that letters are sealed for."""

from typing import Self

from django.db import models
from django.db.models import Q

from feedback.box.words import KEY_ID, LONGEST_PUBLIC, SCOPE, Group, Suite, is_one_of, is_small, looks_like


class PublishedKey(models.Model):
    """The key of a scope, as every browser gets it here without saying who asks."""

    scope = models.CharField(max_length=60, primary_key=True)
    key = models.CharField(max_length=600)  # a SubjectPublicKeyInfo in base64url

    class Meta:
        constraints = [looks_like("scope", SCOPE), is_small("key", 600)]

    def __str__(self) -> str:
        return self.scope


class GroupKeyQuerySet(models.QuerySet["GroupKey"]):
    def current(self) -> Self:
        """Those that new letters are sealed for."""
        return self.filter(is_current=True)


class GroupKey(models.Model):
    """The public half of a key of the unit or the council."""

    key_id = models.CharField(max_length=16, primary_key=True)
    group = models.CharField(max_length=7, choices=Group)
    suite = models.CharField(max_length=6, choices=Suite)
    public = models.CharField(max_length=LONGEST_PUBLIC)
    is_current = models.BooleanField(default=True)

    objects = GroupKeyQuerySet.as_manager()

    class Meta:
        constraints = [
            looks_like("key_id", KEY_ID),
            is_one_of("group", Group),
            is_one_of("suite", Suite),
            is_small("public", LONGEST_PUBLIC),
            models.UniqueConstraint(
                fields=["group", "suite"], condition=Q(is_current=True), name="one_current_key_per_suite"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.group} {self.suite} {self.key_id}"
