"""What the desk keeps beside the box: who wrote an answer that waits for release, and stock answers."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from feedback.box.words import Group


class Draft(models.Model):
    """Who wrote an answer that waits for a second person; gone with its release."""

    thread = models.CharField(max_length=32)  # in the box, so no key leads there
    position = models.PositiveSmallIntegerField()
    writer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["thread", "position"], name="one_writer_for_each_answer")
        ]

    def __str__(self) -> str:
        return f"{self.thread}/{self.position}"


class StockAnswer(models.Model):
    """A text that a group writes often."""

    group = models.CharField(_("Gruppe"), max_length=7, choices=Group)
    title = models.CharField(_("Titel"), max_length=80)
    text = models.TextField(_("Text"), max_length=4_000)

    class Meta:
        ordering = ["title"]
        verbose_name = _("Textbaustein")
        verbose_name_plural = _("Textbausteine")
        constraints = [
            models.CheckConstraint(condition=Q(group__in=Group.values), name="stock_belongs_to_a_group")
        ]

    def __str__(self) -> str:
        return self.title
