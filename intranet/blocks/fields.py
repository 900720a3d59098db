"""Fields for texts: what is stored is clean, and migrations know nothing of how it is edited."""

from typing import Any

from wagtail.fields import RichTextField, StreamField

from intranet.blocks.cleaning import clean_rich_text


class BodyField(StreamField):
    """A StreamField that tells migrations nothing of its blocks, since no column depends on them."""

    def __init__(self, block_types: Any = (), **kwargs: Any) -> None:
        super().__init__(block_types, **kwargs)

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, path, _args, kwargs = super().deconstruct()
        kwargs.pop("block_lookup", None)
        return name, path, [], kwargs


class FormattedTextField(RichTextField):
    """A formatted text of a plain model that stores only what the house allows."""

    def get_prep_value(self, value: Any) -> Any:
        return super().get_prep_value(clean_rich_text(value) if value else value)
