"""Files and functions stay small enough to be read at once."""

import ast
from pathlib import Path

import pytest

from tests.architecture.sources import HOUSE, files, parse, place

LONGEST_FILE = 300
LONGEST_FUNCTION = 40
SAYS_NOTHING = {"utils", "util", "helpers", "misc", "common"}


def long_files(root: Path) -> list[str]:
    return [
        f"{place(root, path)}: {length} lines"
        for path in files(root, ".py", ".js", ".css", ".html", ".sh")
        if "migrations" not in path.parts  # Django writes those
        and (length := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE
    ]


def long_functions(root: Path) -> list[str]:
    return [
        f"{place(root, path, node.lineno)} {node.name}: {length} lines"
        for path in files(root, ".py")
        for node in ast.walk(parse(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or node.lineno) - node.lineno + 1) > LONGEST_FUNCTION
    ]


def vague_names(root: Path) -> list[str]:
    """Modules and packages whose name could hold anything."""
    return [
        place(root, path)
        for path in files(root, ".py", ".js")
        if SAYS_NOTHING & {path.stem, *path.relative_to(root).parts[:-1]}
    ]


@pytest.mark.parametrize("rule", [long_files, long_functions, vague_names])
def test_the_house_keeps_the_rule(rule):
    assert rule(HOUSE) == []


def test_a_file_has_at_most_300_lines(tree):
    root = tree({"news/models.py": "x = 1\n" * 300, "templates/base.html": "<p>\n" * 301})

    assert long_files(root) == ["templates/base.html: 301 lines"]


def test_a_function_has_at_most_40_lines(tree):
    body = "    pass\n"
    root = tree({"news/a.py": "def a():\n" + body * 39, "news/b.py": "\nasync def b():\n" + body * 40})

    assert long_functions(root) == ["news/b.py:2 b: 41 lines"]


def test_a_module_has_a_name_that_says_what_is_in_it(tree):
    root = tree({"news/utils.py": "", "news/helpers/dates.py": "", "news/dates.py": ""})

    assert vague_names(root) == ["news/helpers/dates.py", "news/utils.py"]
