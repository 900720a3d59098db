"""The page that every browser in the city hall opens in the morning, and the plain pages beside it."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.models import Orderable, Page

from intranet.blocks.body import BodyBlock
from intranet.blocks.fields import BodyField
from intranet.pagecache.sharing import SameForEveryone
from intranet.safety.addresses import check_address


class StartPage(SameForEveryone):
    """The start page: one lead story, pinned cards, then what features bring by themselves."""

    lead = models.ForeignKey(
        Page,
        verbose_name=_("Aufmacher"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Ohne Auswahl steht hier der neueste Beitrag."),
    )

    content_panels = [
        *Page.content_panels,
        PageChooserPanel("lead"),
        MultiFieldPanel([InlinePanel("pins", label=_("Karte"))], heading=_("Angeheftete Karten")),
        MultiFieldPanel([InlinePanel("quick_links", label=_("Link"))], heading=_("Schnellzugriff")),
    ]
    template = "intranet/home/start.html"
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("Startseite")


class Pin(Orderable):
    """A page that is placed on the start page from one moment to another."""

    class Slot(models.IntegerChoices):
        FIRST = 1, _("Platz 1")
        SECOND = 2, _("Platz 2")
        THIRD = 3, _("Platz 3")

    start_page = ParentalKey(StartPage, on_delete=models.CASCADE, related_name="pins")
    page = models.ForeignKey(Page, verbose_name=_("Seite"), on_delete=models.CASCADE, related_name="+")
    label = models.CharField(
        _("Kurzer Titel"), max_length=80, blank=True, help_text=_("Sonst der Titel der Seite.")
    )
    slot = models.PositiveSmallIntegerField(_("Platz"), choices=Slot, default=Slot.FIRST)
    starts_at = models.DateTimeField(_("von"))
    ends_at = models.DateTimeField(_("bis"))

    panels = [
        PageChooserPanel("page"),
        FieldPanel("label"),
        FieldPanel("slot"),
        FieldPanel("starts_at"),
        FieldPanel("ends_at"),
    ]

    class Meta(Orderable.Meta):
        constraints = [
            models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="pin_ends_after_it_starts")
        ]


class QuickLink(Orderable):
    """A way that many people go every day."""

    start_page = ParentalKey(StartPage, on_delete=models.CASCADE, related_name="quick_links")
    title = models.CharField(_("Titel"), max_length=60)
    text = models.CharField(_("Erklärung"), max_length=120, blank=True)
    url = models.CharField(_("Adresse"), max_length=300, validators=[check_address])

    panels = [FieldPanel("title"), FieldPanel("text"), FieldPanel("url")]


class TextPage(SameForEveryone):
    """A plain page: imprint, data protection, accessibility statement."""

    body = BodyField(BodyBlock(), verbose_name=_("Text"), blank=True)

    content_panels = [*Page.content_panels, FieldPanel("body")]
    template = "intranet/home/text.html"

    class Meta:
        verbose_name = _("Textseite")
        verbose_name_plural = _("Textseiten")


class Alert(models.Model):
    """A banner for emergencies that stands on every page while it lasts."""

    class Level(models.IntegerChoices):
        INFO = 1, _("Hinweis")
        WARNING = 2, _("Warnung")
        DANGER = 3, _("Gefahr")

    level = models.PositiveSmallIntegerField(_("Stufe"), choices=Level, default=Level.WARNING)
    text = models.CharField(_("Text"), max_length=200)
    text_en = models.CharField(_("Text auf Englisch"), max_length=200, blank=True)
    link = models.CharField(_("Mehr dazu"), max_length=300, blank=True, validators=[check_address])
    starts_at = models.DateTimeField(_("von"))
    ends_at = models.DateTimeField(_("bis"))

    class Meta:
        verbose_name = _("Notfallhinweis")
        verbose_name_plural = _("Notfallhinweise")
        constraints = [
            models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="alert_ends_after_it_starts")
        ]

    def __str__(self) -> str:
        return self.text

    @property
    def said(self) -> str:
        """The text in the language of the page, in German where there is no other."""
        return self.text_en if get_language() == "en" and self.text_en else self.text
