"""The six fields of action of the demo city, in both languages."""

from datetime import datetime
from pathlib import Path
from typing import Any

from django.db import transaction
from wagtail.models import Locale

from intranet.demo.words import read
from intranet.topics.models import FieldOfAction

WORDS = Path(__file__).with_name("fields.toml")


@transaction.atomic
def load_fields(at: datetime) -> None:
    """Make the fields of action, unless the house has some."""
    if FieldOfAction.objects.exists():
        return
    german, english = (Locale.objects.get(language_code=code) for code in ("de", "en"))
    for position, words in enumerate(read(WORDS)["field"], start=1):
        twin = words.pop("english")
        field = FieldOfAction.objects.create(**words, position=position, locale=german)
        translate(field, twin, english)


def translate(field: FieldOfAction, words: dict[str, Any], locale: Locale) -> None:
    twin = field.copy_for_translation(locale)
    twin.title, twin.description = words["title"], words["description"]
    twin.save()
