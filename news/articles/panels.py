"""How the editor for articles is laid out."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    PageChooserPanel,
    PublishingPanel,
    TabbedInterface,
)
from wagtail.models import Page

from news.articles.hinting import ReadabilityPanel, TwinPanel, counted

content = [
    *Page.content_panels,
    FieldPanel("summary", widget=counted(300)),
    MultiFieldPanel([FieldPanel("picture"), FieldPanel("picture_alt")], heading=_("Bild")),
    FieldPanel("body"),
    ReadabilityPanel("body", heading=_("Lesbarkeit")),
    MultiFieldPanel([InlinePanel("changes", label=_("Änderung"))], heading=_("Was sich geändert hat")),
    FieldPanel("translation_fits"),
]
about = [
    FieldPanel("field"),
    FieldPanel("tags"),
    FieldPanel("unit"),
    FieldPanel("contact"),
    FieldPanel("for_staff_council"),
    FieldPanel("published_at"),
    MultiFieldPanel([InlinePanel("related", label=_("Beitrag"), max_num=3)], heading=_("Dazu passt")),
]
plain = [
    TwinPanel(heading=_("Stand")),
    FieldPanel("plain_fits"),
    FieldPanel("plain_title"),
    FieldPanel("plain_summary", widget=counted(300)),
    FieldPanel("plain_body"),
    ReadabilityPanel("plain_body", heading=_("Lesbarkeit")),
]
easy = [FieldPanel("easy_checked_by"), FieldPanel("easy_checked_on"), FieldPanel("easy_body")]
promote = [FieldPanel("slug"), FieldPanel("seo_title"), FieldPanel("search_description")]
settings = [PublishingPanel()]
change = [FieldPanel("date"), FieldPanel("text")]
related = [PageChooserPanel("to", "news.Article")]

edit_handler = TabbedInterface(
    [
        ObjectList(content, heading=_("Beitrag")),
        ObjectList(about, heading=_("Einordnung")),
        ObjectList(plain, heading=_("Einfache Sprache")),
        ObjectList(easy, heading=_("Leichte Sprache")),
        ObjectList([*promote, *settings], heading=_("Veröffentlichen")),
    ]
)
