"""Where the sources lie and how the rules read them."""

import ast
from collections.abc import Iterator
from pathlib import Path

HOUSE = Path(__file__).parents[2]
APPS = ("intranet", "news", "feedback", "training")
OURS = (*APPS, "templates", "tests", "deploy", "benchmarks", ".ci")


def files(root: Path, *suffixes: str, inside: tuple[str, ...] = OURS) -> Iterator[Path]:
    """Every file of ours with one of the suffixes, in a stable order."""
    for top in inside:
        for path in sorted((root / top).rglob("*")):
            if path.suffix in suffixes and path.is_file() and "node_modules" not in path.parts:
                yield path


def code(root: Path) -> Iterator[Path]:
    """The Python that runs in production, without migrations."""
    return (path for path in files(root, ".py", inside=APPS) if "migrations" not in path.parts)


def migrations(root: Path) -> Iterator[Path]:
    for path in files(root, ".py", inside=APPS):
        if path.parent.name == "migrations" and path.name != "__init__.py":
            yield path


def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def place(root: Path, path: Path, line: int | None = None) -> str:
    """Name a spot the way an editor opens it."""
    spot = path.relative_to(root).as_posix()
    return spot if line is None else f"{spot}:{line}"


def dotted(node: ast.expr) -> str:
    """The name that an expression spells, `""` if it spells none."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return ""


def calls(path: Path) -> Iterator[tuple[int, str, ast.Call]]:
    """Line, dotted name and node of each call in a file."""
    for node in ast.walk(parse(path)):
        if isinstance(node, ast.Call):
            yield node.lineno, dotted(node.func), node
