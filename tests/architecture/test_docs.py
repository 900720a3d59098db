"""What the documents point to is there, and each decision can be found."""

import re
from pathlib import Path

import pytest

from tests.architecture.sources import HOUSE, files

LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")

PROOF = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


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


def lost_proofs(root: Path) -> list[str]:
    """Tests that a document names and that aren't there."""
    return [
        f"{path.relative_to(root)} → {test}::{name}"
        for path in documents(root)
        for test, name in PROOF.findall(path.read_text("utf-8"))
        if not is_there(root / test, name)
    ]


def is_there(test: Path, name: str) -> bool:
    return test.exists() and f"\ndef {name}(" in "\n" + test.read_text("utf-8")


def unproved(root: Path) -> list[str]:
    """Promises of the letter box that no test stands behind."""
    text = (root / "docs" / "anonymity.md").read_text("utf-8")
    tables = [part for part in text.split("\n\n") if "| shown by |" in part]
    return [row for table in tables for row in table.splitlines()[2:] if not PROOF.search(row)]


@pytest.mark.parametrize("rule", [dead_links, lost_decisions, lost_proofs, unproved])
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


def test_a_test_that_a_document_names_is_there(tree):
    root = tree(
        {
            "docs/anonymity.md": "".join(
                f"`tests/{one}`, " for one in ("a.py::test_b", "a.py::test_", "c.py::test_b")
            ),
            "tests/a.py": "def test_b(page):\n    pass\n",
        }
    )

    assert lost_proofs(root) == [
        "docs/anonymity.md → tests/a.py::test_",
        "docs/anonymity.md → tests/c.py::test_b",
    ]


def test_a_promise_names_its_test(tree):
    table = "| promise | shown by |\n| --- | --- |\n| a | `tests/test_a.py::test_b` |\n| c | common sense |"
    root = tree({"docs/anonymity.md": f"| where |\n| --- |\n| here |\n\n{table}\n\nEnd."})

    assert unproved(root) == ["| c | common sense |"]
