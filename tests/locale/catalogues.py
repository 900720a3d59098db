"""What is wrong with a catalogue of translations."""

import re
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po


def read(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file)


def forms(message: Message) -> list[str]:
    return [message.string] if isinstance(message.string, str) else list(message.string)


def untranslated(catalogue: Catalog) -> list[str]:
    return [str(message.id) for message in catalogue if message.id and not all(forms(message))]


def fuzzy(catalogue: Catalog) -> list[str]:
    """Translations that a machine guessed and nobody confirmed."""
    return [str(message.id) for message in catalogue if message.id and message.fuzzy]


def obsolete(catalogue: Catalog) -> list[str]:
    return [str(message.id) for message in catalogue.obsolete.values()]


def misplaced(catalogue: Catalog) -> list[str]:
    """Translations that lost or invented a placeholder; a singular may do without its number."""
    return [
        str(message.id)
        for message in catalogue
        if message.id and placeholders(last(message.id)) != placeholders(forms(message)[-1])
    ]


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"%\(\w+\)[sd]|%[sd]|{\w*}", text))


def last(msgid: str | tuple[str, ...]) -> str:
    return msgid if isinstance(msgid, str) else msgid[-1]
