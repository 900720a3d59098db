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

content = [
    *Page.content_panels,
    FieldPanel("summary"),
    MultiFieldPanel([FieldPanel("picture"), FieldPanel("picture_alt")], heading=_("Bild")),
    FieldPanel("body"),
    MultiFieldPanel([InlinePanel("changes", label=_("Änderung"))], heading=_("Was sich geändert hat")),
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
plain = [FieldPanel("plain_title"), FieldPanel("plain_summary"), FieldPanel("plain_body")]
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
