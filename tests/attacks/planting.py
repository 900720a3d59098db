"""Brings the attacks into the database of the demo city: `python -m tests.attacks.planting`."""

import json

import django

FORMATTED, WHOLE = "formatiert", "ganz"


def plant() -> None:
    from intranet.blocks.cleaning import clean_rich_text
    from tests.attacks.city import build
    from tests.attacks.rich_text import attacks, storable
    from tests.attacks.texts import Texts
    from tests.factories.articles import ArticleFactory

    whole = build(Texts(storable())).whole
    whole.slug = WHOLE
    whole.save()
    stored = [clean_rich_text(f"<p>{attack}</p>{attack}") for attack in attacks()]
    body = json.dumps([{"type": "text", "value": text} for text in stored])
    ArticleFactory(slug=FORMATTED, title="Formatiert", body=body)


if __name__ == "__main__":
    django.setup()
    plant()
