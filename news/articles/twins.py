"""An article's other versions, in plain, easy and foreign language, and whether they still fit."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from intranet.blocks.body import BodyBlock
from intranet.blocks.fields import BodyField
from intranet.blocks.text import texts
from news.articles.fingerprint import fingerprint


class TwinStatus(models.TextChoices):
    MISSING = "missing", _("fehlt")
    OUTDATED = "outdated", _("veraltet")
    CURRENT = "current", _("aktuell")


class Twins(models.Model):
    """What an article needs to keep its versions in step with the original."""

    title: str
    summary: str
    body: Any

    fingerprint = models.CharField(max_length=32, blank=True, editable=False)  # of the text as it is stored
    plain_title = models.CharField(_("Titel"), max_length=255, blank=True)
    plain_summary = models.TextField(_("Zusammenfassung"), max_length=300, blank=True)
    plain_body = BodyField(BodyBlock(), verbose_name=_("Text"), blank=True)
    plain_of = models.CharField(max_length=32, blank=True, editable=False)  # the text it was written for
    easy_body = BodyField(BodyBlock(), verbose_name=_("Text in Leichter Sprache"), blank=True)
    easy_checked_by = models.CharField(_("geprüft von"), max_length=120, blank=True)
    easy_checked_on = models.DateField(_("geprüft am"), null=True, blank=True)
    translation_of = models.CharField(max_length=32, blank=True, editable=False)  # the text it translates

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.take_fingerprint()
        super().save(*args, **kwargs)

    def take_fingerprint(self) -> None:
        """Note which text this is, so that its twins can be compared without reading it again."""
        self.fingerprint = fingerprint([self.title, self.summary, *texts(self.body)])

    @property
    def plain_status(self) -> TwinStatus:
        if not self.plain_body:
            return TwinStatus.MISSING
        return TwinStatus.CURRENT if self.plain_of == self.fingerprint else TwinStatus.OUTDATED

    @property
    def has_easy(self) -> bool:
        """Whether "Leichte Sprache" may be shown: only when somebody has checked it."""
        return bool(self.easy_body and self.easy_checked_by and self.easy_checked_on)

    def confirm_plain(self) -> None:
        """Say that the plain twin fits the original as it stands now."""
        self.take_fingerprint()
        self.plain_of = self.fingerprint

    def confirm_translation(self, source: "Twins") -> None:
        """Say that this text fits the one it translates as that stands now."""
        self.translation_of = source.fingerprint

    def translation_status(self, source: "Twins") -> TwinStatus:
        """Whether this text still says what its source says."""
        return TwinStatus.CURRENT if self.translation_of == source.fingerprint else TwinStatus.OUTDATED
