"""What editors teach the search: synonyms, parts of compounds, and pages to show first."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from intranet.safety.addresses import check_address
from intranet.search.text import LONGEST_WORD, fold, tidy
from intranet.search.tokens import tokenise

ADDRESSES = ("/", "https://", "http://")


def words_between_commas(text: str) -> list[str]:
    return [word for word in (tidy(piece) for piece in text.split(",")) if fold(word)]


def is_one_word(text: str) -> bool:
    return len(list(tokenise(text))) == 1


class Synonym(models.Model):
    """Words that mean the same; whoever searches for one finds the others."""

    words = models.CharField(
        _("Wörter"),
        max_length=500,
        help_text=_("Mindestens zwei einzelne Wörter, mit Komma getrennt: DMS, Dokumentenmanagementsystem"),
    )

    class Meta:
        ordering = ["words"]
        verbose_name = _("Synonym")
        verbose_name_plural = _("Synonyme")

    def __str__(self) -> str:
        return self.words

    def clean(self) -> None:
        """Raise ValidationError unless there are two words or more, each of them a single one."""
        words = words_between_commas(self.words)
        if len(words) < 2:
            raise ValidationError({"words": _("Geben Sie mindestens zwei Wörter an, mit Komma getrennt.")})
        if not all(is_one_word(word) for word in words):
            raise ValidationError({"words": _("Zwischen zwei Kommas darf nur ein einzelnes Wort stehen.")})


class CompoundWord(models.Model):
    """A word that says how compounds are taken apart."""

    class Use(models.TextChoices):
        PART = "part", _("ist ein Wortteil")
        WHOLE = "whole", _("wird nie getrennt")

    word = models.CharField(
        _("Wort"), max_length=LONGEST_WORD, unique=True, help_text=_("Zum Beispiel „Amt“ für „Bürgeramt“.")
    )
    use = models.CharField(_("Verwendung"), max_length=8, choices=Use, default=Use.PART)

    class Meta:
        ordering = ["word"]
        verbose_name = _("Wortteil")
        verbose_name_plural = _("Wortteile")

    def __str__(self) -> str:
        return self.word

    def clean(self) -> None:
        """Raise ValidationError unless this is one word."""
        if not is_one_word(self.word):
            raise ValidationError({"word": _("Geben Sie ein einzelnes Wort an.")})


class PromotedResult(models.Model):
    """A page that stands above the hits whenever somebody searches for certain words."""

    words = models.CharField(
        _("Suchwörter"),
        max_length=500,
        help_text=_("Mit Komma getrennt. Mehrere Wörter zwischen zwei Kommas müssen alle gesucht sein."),
    )
    title = models.CharField(_("Titel"), max_length=120)
    text = models.CharField(_("Erklärung"), max_length=200, blank=True)
    page = models.ForeignKey(
        Page, verbose_name=_("Seite"), null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )
    url = models.CharField(_("oder Adresse"), max_length=300, blank=True, validators=[check_address])

    class Meta:
        ordering = ["title"]
        verbose_name = _("Empfohlener Treffer")
        verbose_name_plural = _("Empfohlene Treffer")
        constraints = [
            models.CheckConstraint(
                condition=Q(page=None) ^ Q(url=""), name="promoted_result_leads_to_one_place"
            )
        ]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        """Raise ValidationError unless there are words, and either a page or an address to go to."""
        if not words_between_commas(self.words):
            raise ValidationError({"words": _("Geben Sie mindestens ein Suchwort an.")})
        if bool(self.page_id) == bool(self.url):
            raise ValidationError({"page": _("Wählen Sie eine Seite oder geben Sie eine Adresse an.")})
        if self.url and not self.url.startswith(ADDRESSES):
            raise ValidationError({"url": _("Die Adresse beginnt mit / oder mit https://.")})
