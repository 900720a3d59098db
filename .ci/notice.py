"""Writes NOTICE: what Wandel stands on, read from the locks and from what is installed."""

import json
import re
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

HEAD = """Wandel
Copyright the people who wrote it. Licensed under the EUPL-1.2, see LICENSE.

Wandel is served together with the works below. None of them is part of this repository;
each is installed by its locked hash and keeps its own licence.
"""


def python_packages() -> list[str]:
    locked = re.findall(r"^([\w.-]+)==(\S+)", Path("requirements.lock").read_text("utf-8"), re.MULTILINE)
    return [f"{name} {version} · {licence(name)}" for name, version in locked]


def licence(name: str) -> str:
    """What the package says of itself, in one line."""
    try:
        said = metadata(name)
    except PackageNotFoundError:
        return "installed on other systems only"
    classified = [line.split(" :: ")[-1] for line in said.get_all("Classifier") or [] if "License" in line]
    words = [said["License-Expression"], ", ".join(classified), said["License"]]
    return next((word for word in words if word and "\n" not in word), "see its own notice")


def browser_packages() -> list[str]:
    packages = json.loads(Path("package-lock.json").read_text("utf-8"))["packages"]
    return [
        f"{path.removeprefix('node_modules/')} {entry['version']} · {entry['license']}"
        for path, entry in packages.items()
        if path and not entry.get("dev")
    ]


def main() -> None:
    parts = [HEAD, "Python", *python_packages(), "", "Browser", *browser_packages()]
    Path("NOTICE").write_text("\n".join(parts) + "\n", "utf-8")


if __name__ == "__main__":
    main()
