"""Migrations are named and hold no StreamField blocks."""

import ast
import re
from pathlib import Path

import pytest

from tests.architecture.sources import HOUSE, calls, migrations, place

UNNAMED = re.compile(r"\d{4}_(auto_|.*_and_more)|(?!\d{4}_[a-z])")


def unnamed(root: Path) -> list[str]:
    """Migrations that nobody named."""
    return [place(root, path) for path in migrations(root) if UNNAMED.match(path.stem)]


def holds_blocks(call: ast.Call) -> bool:
    """Whether a StreamField brings its blocks along, as a list or in a lookup."""
    blocks = [*call.args[:1], *(word.value for word in call.keywords if word.arg == "block_lookup")]
    return any(ast.literal_eval(value) for value in blocks)


def with_blocks(root: Path) -> list[str]:
    """Migrations that would change with every block that an editor gets."""
    return [
        place(root, path, line)
        for path in migrations(root)
        for line, name, call in calls(path)
        if name.endswith("StreamField") and holds_blocks(call)
    ]


@pytest.mark.parametrize("rule", [unnamed, with_blocks])
def test_the_house_keeps_the_rule(rule):
    assert rule(HOUSE) == []


def test_a_migration_has_a_name(tree):
    names = ["0001_initial", "0002_auto_20261122_1044", "0003_alter_article_options_and_more", "0004"]
    root = tree({f"news/migrations/{name}.py": "" for name in [*names, "0005_plain_language"]})

    assert unnamed(root) == [f"news/migrations/{name}.py" for name in names[1:]]


def test_a_migration_holds_no_blocks(tree):
    root = tree(
        {
            "news/migrations/0001_initial.py": "wagtail.fields.StreamField([], blank=True)\n"
            "fields.StreamField([('text', 0)], block_lookup={})\n"
            "StreamField([], block_lookup={0: ('wagtail.blocks.RichTextBlock', (), {})})"
        }
    )

    assert with_blocks(root) == [f"news/migrations/0001_initial.py:{line}" for line in (2, 3)]
