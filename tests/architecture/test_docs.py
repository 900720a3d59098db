"""What the documents point to is there, and each decision can be found."""

import re
from pathlib import Path

import pytest

from tests.architecture.sources import HOUSE, files

LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")


def documents(root: Path) -> list[Path]:
    return [*sorted(root.glob("*.md")), *files(root, ".md", inside=("docs",))]


def dead_links(root: Path) -> list[str]:
    return [
        f"{path.relative_to(root)} → {target}"
        for path in documents(root)
        for target in LINK.findall(path.read_text("utf-8"))
        if not (path.parent / target).exists()
    ]


def lost_decisions(root: Path) -> list[str]:
    """Decisions that the index doesn't name."""
    folder = root / "docs" / "decisions"
    index = (folder / "README.md").read_text("utf-8")
    records = sorted(path.name for path in folder.glob("*.md") if path.name != "README.md")
    return [name for name in records if f"({name})" not in index]


@pytest.mark.parametrize("rule", [dead_links, lost_decisions])
def test_the_house_keeps_the_rule(rule):
    assert rule(HOUSE) == []


def test_a_link_leads_somewhere(tree):
    root = tree(
        {
            "README.md": "[a](docs/a.md) [b](docs/b.md#part) [web](https://city.example/) [here](#top)",
            "docs/a.md": "[up](../README.md)",
        }
    )

    assert dead_links(root) == ["README.md → docs/b.md"]


def test_a_decision_is_in_the_index(tree):
    root = tree(
        {
            "docs/decisions/README.md": "[Cache](2026-11-22-cache.md)",
            "docs/decisions/2026-11-22-cache.md": "",
            "docs/decisions/2026-11-22-queue.md": "",
        }
    )

    assert lost_decisions(root) == ["2026-11-22-queue.md"]
