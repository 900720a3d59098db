"""Wagtail hooks only wire: what they do has a name elsewhere."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.sources import HOUSE, calls, code, parse, place

LONGEST_HOOK = 8
LOGIC = (ast.If, ast.IfExp, ast.For, ast.While, ast.Try, ast.With, ast.BoolOp, ast.Compare)


def functions(root: Path) -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    for path in code(root):
        for node in ast.walk(parse(path)) if path.name == "wagtail_hooks.py" else ():
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{place(root, path, node.lineno)} {node.name}", node


def hooks_with_logic(root: Path) -> list[str]:
    return [
        name
        for name, node in functions(root)
        if (node.end_lineno or 0) - node.lineno >= LONGEST_HOOK
        or any(isinstance(inner, LOGIC) for inner in ast.walk(node))
    ]


def hooks_elsewhere(root: Path) -> list[str]:
    """Hooks that are registered where nobody looks for them."""
    return [
        place(root, path, line)
        for path in code(root)
        if path.name != "wagtail_hooks.py"
        for line, name, _ in calls(path)
        if name.endswith(("hooks.register", "hooks.register_temporarily"))
    ]


@pytest.mark.parametrize("rule", [hooks_with_logic, hooks_elsewhere])
def test_the_house_keeps_the_rule(rule):
    assert rule(HOUSE) == []


def test_a_hook_decides_nothing(tree):
    hook = "@hooks.register('x')\ndef {0}(request):\n    {1}\n"
    root = tree(
        {
            "news/wagtail_hooks.py": hook.format("calls", "return menu(request)")
            + hook.format("asks", "if request.user.is_staff:\n        return menu(request)")
            + hook.format("chooses", "return request.user.is_staff and menu(request)")
        }
    )

    assert hooks_with_logic(root) == ["news/wagtail_hooks.py:5 asks", "news/wagtail_hooks.py:9 chooses"]


def test_a_hook_is_short(tree):
    root = tree({"news/wagtail_hooks.py": "def wires():\n" + "    step()\n" * 8})

    assert hooks_with_logic(root) == ["news/wagtail_hooks.py:1 wires"]


def test_a_hook_is_registered_where_it_is_looked_for(tree):
    root = tree({"news/articles/models.py": "hooks.register('x', fn)"})

    assert hooks_elsewhere(root) == ["news/articles/models.py:1"]
