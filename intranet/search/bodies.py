"""The words in a body that is made of blocks."""

from wagtail.blocks import StreamValue


def text_of(body: StreamValue) -> str:
    """Everything in the blocks that can be read, without markup."""
    return " ".join(map(str, body.stream_block.get_searchable_content(body)))
