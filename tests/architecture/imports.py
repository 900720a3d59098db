"""Who imports whom, read from the sources."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.architecture.sources import code, parse, place


class Import(NamedTuple):
    """One module that a file imports; modules are tuples of names."""

    importer: tuple[str, ...]
    imported: tuple[str, ...]
    place: str


def module(root: Path, path: Path) -> tuple[str, ...]:
    parts = path.relative_to(root).with_suffix("").parts
    return parts[:-1] if parts[-1] == "__init__" else parts


def imports(root: Path) -> Iterator[Import]:
    for path in code(root):
        importer = module(root, path)
        package = importer if path.name == "__init__.py" else importer[:-1]
        for node in ast.walk(parse(path)):
            for name in names(node, package):
                yield Import(importer, name, place(root, path, node.lineno))


def names(node: ast.AST, package: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The modules that a statement may import: `from a import b` may mean `a.b`."""
    if isinstance(node, ast.Import):
        return [tuple(alias.name.split(".")) for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        base = (*start(node, package), *(node.module.split(".") if node.module else ()))
        return [(*base, alias.name) for alias in node.names]
    return []


def start(node: ast.ImportFrom, package: tuple[str, ...]) -> tuple[str, ...]:
    """Where a relative import counts from."""
    return package[: len(package) + 1 - node.level] if node.level else ()
