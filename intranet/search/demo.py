"""What the editors of the demo city have taught the search."""

from datetime import datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import transaction
from wagtail.models import Page

from intranet.demo.words import read
from intranet.search.wordlists import CompoundWord, PromotedResult, Synonym

WORDS = Path(__file__).with_name("demo.toml")


@transaction.atomic
def load_word_lists(at: datetime) -> None:
    """Bring synonyms, parts of compounds and promoted results, unless editors have begun their own."""
    if PromotedResult.objects.exists():
        return
    words = read(WORDS)
    for group in words["synonyms"]:
        Synonym.objects.get_or_create(words=group)
    for use, names in ((CompoundWord.Use.PART, words["parts"]), (CompoundWord.Use.WHOLE, words["wholes"])):
        for name in names:
            CompoundWord.objects.get_or_create(word=name, defaults={"use": use})
    for one in words["promoted"]:
        promote(one)


def promote(words: dict[str, Any]) -> None:
    slug = words.pop("page", None)
    page = Page.objects.get(slug=slug, locale__language_code=settings.LANGUAGE_CODE) if slug else None
    PromotedResult.objects.create(**words, page=page)
