"""Rooms of the city hall in which people meet."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Room(models.Model):
    """Where people meet, and what is there."""

    name = models.CharField(_("Name"), max_length=80, unique=True)
    address = models.CharField(_("Adresse"), max_length=160)
    equipment = models.CharField(_("Ausstattung"), max_length=300, blank=True)
    seats = models.PositiveSmallIntegerField(_("Plätze"))
    access = models.CharField(
        _("Barrierefreiheit"),
        max_length=300,
        blank=True,
        help_text=_("Stufenlos? Höranlage? Toilette? Ein Satz genügt."),
    )

    class Meta:
        ordering = ["name"]
        verbose_name = _("Raum")
        verbose_name_plural = _("Räume")

    def __str__(self) -> str:
        return self.name
