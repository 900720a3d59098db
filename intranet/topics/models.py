"""The fields of action: the chapters of the city's strategy, shared by news, calendar and feedback."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import TranslatableMixin


class FieldOfAction(TranslatableMixin):
    """One chapter of the E-Government strategy, with the colour and sign it has everywhere in the house."""

    class Sign(models.TextChoices):
        """The six signs that come with the house; each has an icon and a colour of its own."""

        RECORDS = "akte", _("Akte")
        SERVICE = "service", _("Bürgerservice")
        PROCESSES = "prozesse", _("Prozesse")
        WORK = "arbeit", _("Arbeit")
        TECHNOLOGY = "technik", _("Technik")
        CHANGE = "wandel", _("Wandel")

    slug = models.SlugField()
    title = models.CharField(_("Titel"), max_length=80)
    description = models.CharField(_("Beschreibung"), max_length=300, blank=True)
    sign = models.CharField(_("Zeichen"), max_length=12, choices=Sign)
    position = models.PositiveSmallIntegerField(_("Reihenfolge"), default=0)

    class Meta(TranslatableMixin.Meta):
        ordering = ["position", "title"]
        verbose_name = _("Handlungsfeld")
        verbose_name_plural = _("Handlungsfelder")
        constraints = [
            models.UniqueConstraint(
                fields=["slug", "locale"], name="one_field_of_action_per_slug_and_locale"
            ),
        ]

    def __str__(self) -> str:
        return self.title
