"""There is more test than code."""

from pathlib import Path

from tests.architecture.sources import HOUSE, code, files, place

AT_LEAST = 1.2
SCENERY = ("news/articles/demo/", "news/articles/pictures/")  # what Musterfelden looks like


def lines(paths: list[Path]) -> int:
    """Lines that say something."""
    return sum(1 for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line.strip())


def ratio(root: Path) -> float:
    """Lines of tests for each line of code; migrations and the demo city's scenery are neither."""
    ours = lines([path for path in code(root) if not place(root, path).startswith(SCENERY)])
    return lines(list(files(root, ".py", inside=("tests",)))) / ours if ours else AT_LEAST


def test_the_house_has_more_test_than_code():
    assert ratio(HOUSE) >= AT_LEAST


def test_blank_lines_and_migrations_do_not_count(tree):
    root = tree(
        {
            "news/models.py": "a = 1\n\nb = 2\n",
            "news/migrations/0001_initial.py": "c = 3\n" * 50,
            "tests/test_models.py": "def test():\n\n\n    assert a\n    assert b\n",
        }
    )

    assert ratio(root) == 1.5
