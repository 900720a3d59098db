"""Where editors teach the search, in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, PageChooserPanel
from wagtail.admin.viewsets.model import ModelViewSet, ModelViewSetGroup

from intranet.search.wordlists import CompoundWord, PromotedResult, Synonym


class SynonymViewSet(ModelViewSet):
    model = Synonym
    icon = "openquote"
    form_fields = ["words"]
    search_fields = ["words"]
    inspect_view_enabled = False


class CompoundWordViewSet(ModelViewSet):
    model = CompoundWord
    icon = "grip"
    form_fields = ["word", "use"]
    list_display = ["word", "use"]
    list_filter = ["use"]
    search_fields = ["word"]


class PromotedResultViewSet(ModelViewSet):
    model = PromotedResult
    icon = "pick"
    panels = [
        FieldPanel("words"),
        FieldPanel("title"),
        FieldPanel("text"),
        PageChooserPanel("page"),
        FieldPanel("url"),
    ]
    list_display = ["title", "words"]
    search_fields = ["title", "words"]


class SearchViewSetGroup(ModelViewSetGroup):
    menu_label = _("Suchwörter")
    menu_icon = "search"
    menu_order = 700
    items = (SynonymViewSet, CompoundWordViewSet, PromotedResultViewSet)
