"""The words in a body that is made of blocks."""

from wagtail.blocks import StreamValue

NOTHING = str(None)  # what Wagtail takes for the text of a field that was left out


def text_of(body: StreamValue) -> str:
    """Everything in the blocks that can be read, without markup."""
    texts = map(str, body.stream_block.get_searchable_content(body))
    return " ".join(text for text in texts if text != NOTHING)
