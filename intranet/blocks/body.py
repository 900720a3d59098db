"""What a text may be made of; articles and plain pages share these blocks."""

from typing import Any

from django.core.exceptions import BadRequest, ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock

from intranet.blocks.editor import ODD
from intranet.blocks.pictures import load_renditions, pictures_in
from intranet.blocks.richtext import FormattedTextBlock, make_ready

TEXT_FEATURES = ["h2", "h3", "bold", "italic", "ol", "ul", "link", "document-link"]
INLINE_FEATURES = ["bold", "italic", "link", "document-link"]


class ImageBlock(blocks.StructBlock):
    """A picture in the text; its alt text is required, since every picture here has something to say."""

    image = ImageChooserBlock(label=_("Bild"))
    alt = blocks.CharBlock(
        label=_("Alternativtext"), max_length=250, help_text=_("Was ist auf dem Bild zu sehen?")
    )
    caption = blocks.CharBlock(label=_("Bildunterschrift"), max_length=250, required=False)

    class Meta:
        icon = "image"
        label = _("Bild")
        template = "blocks/image.html"


class QuoteBlock(blocks.StructBlock):
    text = blocks.TextBlock(label=_("Zitat"))
    who = blocks.CharBlock(label=_("Wer"), max_length=120)
    role = blocks.CharBlock(label=_("Funktion"), max_length=120, required=False)

    class Meta:
        icon = "openquote"
        label = _("Zitat")
        template = "blocks/quote.html"


class StepBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Schritt"), max_length=120)
    text = FormattedTextBlock(label=_("Beschreibung"), features=INLINE_FEATURES, required=False)


class StepsBlock(blocks.StructBlock):
    """A short guide, one numbered step after the other."""

    title = blocks.CharBlock(label=_("Überschrift"), max_length=120, required=False)
    steps = blocks.ListBlock(StepBlock(), label=_("Schritte"), min_num=1)

    class Meta:
        icon = "list-ol"
        label = _("Schritte")
        template = "blocks/steps.html"


class TableBlock(TypedTableBlock):
    class Meta:
        icon = "table"
        label = _("Tabelle")
        template = "blocks/table.html"

    def clean(self, value: Any) -> Any:
        """Raise ValidationError where the table has no caption: a screen reader announces it by that."""
        cleaned = super().clean(value)
        if not cleaned.caption:
            raise ValidationError(_("Die Tabelle braucht eine Überschrift, die sagt, was sie zeigt."))
        return cleaned


class DownloadBlock(blocks.StructBlock):
    document = DocumentChooserBlock(label=_("Dokument"))
    title = blocks.CharBlock(label=_("Titel"), max_length=120, required=False)

    class Meta:
        icon = "download"
        label = _("Download")
        template = "blocks/download.html"


class NoticeBlock(blocks.StructBlock):
    kind = blocks.ChoiceBlock(
        label=_("Art"),
        choices=[("info", _("Hinweis")), ("success", _("Erfolg")), ("warning", _("Achtung"))],
        default="info",
        search_index=False,
    )
    title = blocks.CharBlock(label=_("Überschrift"), max_length=120)
    text = FormattedTextBlock(label=_("Text"), features=INLINE_FEATURES)

    class Meta:
        icon = "warning"
        label = _("Hinweiskasten")
        template = "blocks/notice.html"


class FactBlock(blocks.StructBlock):
    label = blocks.CharBlock(label=_("Angabe"), max_length=80)
    value = blocks.CharBlock(label=_("Wert"), max_length=200)


class FactsBlock(blocks.StructBlock):
    """The figures and dates of a matter at a glance, as a description list."""

    title = blocks.CharBlock(label=_("Überschrift"), max_length=120, required=False)
    facts = blocks.ListBlock(FactBlock(), label=_("Angaben"), min_num=1)

    class Meta:
        icon = "list-ul"
        label = _("Auf einen Blick")
        template = "blocks/facts.html"


class BodyBlock(blocks.StreamBlock):
    """The blocks of a text, in the order in which editors are offered them."""

    text = FormattedTextBlock(label=_("Text"), features=TEXT_FEATURES, template="blocks/text.html")
    image = ImageBlock()
    quote = QuoteBlock()
    steps = StepsBlock()
    table = TableBlock([("text", blocks.CharBlock(label=_("Text"), required=False))])
    download = DownloadBlock()
    notice = NoticeBlock()
    facts = FactsBlock()

    class Meta:
        template = "blocks/body.html"

    def value_from_datadict(self, data: Any, files: Any, prefix: str) -> Any:
        """Return what the form says. Raises BadRequest for what no form of ours would send."""
        try:
            return super().value_from_datadict(data, files, prefix)
        except ODD as error:
            raise BadRequest from error

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        """Look up what all blocks refer to at once, so that a long text asks no more than a short one."""
        make_ready(value)
        load_renditions(pictures_in(value))
        context: dict[str, Any] = super().get_context(value, parent_context=parent_context)
        return context
