"""How many letters there were in a quarter, as far as anybody may know."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from feedback.box.words import Audience, Kind, is_one_of, looks_like

FEWEST = 5  # smaller numbers are never shown, and never stored
QUARTER = r"^[0-9]{4}-Q[1-4]$"


class QuarterFigure(models.Model):
    """What is shown of one kind in one quarter; written once, when the quarter is over.

    Letters for the council alone are counted apart: who reads the others could subtract them.
    """

    quarter = models.CharField(_("Quartal"), max_length=7)
    audience = models.CharField(_("für"), max_length=7, choices=Audience)
    kind = models.CharField(_("Art"), max_length=10, choices=Kind)
    shown = models.PositiveIntegerField(_("Anzahl"), null=True)  # nothing where there were fewer than five

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["quarter", "audience", "kind"], name="one_figure_per_kind"),
            looks_like("quarter", QUARTER),
            is_one_of("audience", Audience),
            is_one_of("kind", Kind),
            models.CheckConstraint(
                condition=Q(shown=None) | Q(shown__gte=FEWEST), name="no_figure_below_five_is_stored"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.quarter}/{self.audience}/{self.kind}"
