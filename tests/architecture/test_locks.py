"""What is installed is locked by hash and says no host: a mirror of the city's own serves as well."""

import json
import re
import tomllib
from pathlib import Path

import pytest

from tests.architecture.sources import HOUSE

PYTHON = ("requirements.lock", "requirements-test.lock", ".ci/uv.lock")
BROWSER = ("package-lock.json", "benchmarks/package-lock.json")
HOST = re.compile(r"index-url|find-links|trusted-host|://")
LOCKED = re.compile(r"^([\w.-]+)==(\S+)", re.MULTILINE)


def read(root: Path, name: str) -> str:
    path = root / name
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def hosts(root: Path) -> list[str]:
    """Locks that would send an installer to a host of their choice."""
    named = [name for name in PYTHON if HOST.search(read(root, name))]
    return named + [name for name in BROWSER if '"resolved"' in read(root, name)]


def without_hash(root: Path) -> list[str]:
    """Packages that could be exchanged on the way."""
    loose = [
        f"{name}: {block.split('==')[0]}"
        for name in PYTHON
        for block in re.split(r"\n(?=[\w.-]+==)", read(root, name))
        if LOCKED.search(block) and "--hash=sha256:" not in block
    ]
    return loose + [
        path
        for name in BROWSER
        for path, entry in json.loads(read(root, name) or "{}").get("packages", {}).items()
        if path and "integrity" not in entry
    ]


def unlocked(root: Path) -> list[str]:
    """Packages that are declared and not locked."""
    project = tomllib.loads(read(root, "pyproject.toml"))["project"]
    locked = {name for name, _ in LOCKED.findall(read(root, "requirements-test.lock"))}
    declared = project["dependencies"] + project.get("optional-dependencies", {}).get("test", [])
    return [name for line in declared if (name := re.split(r"[\[<>=;\s]", line)[0]) not in locked]


def unnoticed(root: Path) -> list[str]:
    """Packages that NOTICE doesn't name in the locked version."""
    notice = read(root, "NOTICE").splitlines()
    named = [" ".join(pair) for pair in LOCKED.findall(read(root, "requirements.lock"))]
    return [name for name in named if not any(line.startswith(f"{name} ") for line in notice)]


@pytest.mark.parametrize("rule", [hosts, without_hash, unlocked, unnoticed])
def test_the_house_keeps_the_rule(rule):
    assert rule(HOUSE) == []


def test_a_lock_names_no_host(tree):
    root = tree(
        {
            "requirements.lock": "--index-url https://packages.example/\ndjango==5.2",
            "package-lock.json": '{"resolved": "https://packages.example/a.tgz"}',
        }
    )

    assert hosts(root) == ["requirements.lock", "package-lock.json"]


def test_a_lock_holds_a_hash_for_each_package(tree):
    root = tree(
        {
            "requirements.lock": "babel==2 \\\n    --hash=sha256:ab\ndjango==5.2\n    # via wagtail\n",
            "package-lock.json": '{"packages": {"": {}, "a": {"integrity": "sha512-ab"}, "b": {}}}',
        }
    )

    assert without_hash(root) == ["requirements.lock: django", "b"]


def test_a_declared_package_is_locked(tree):
    root = tree(
        {
            "pyproject.toml": '[project]\ndependencies = ["django>=5", "django-csp", "psycopg[binary]>=3"]',
            "requirements-test.lock": "django==5.2\npsycopg==3.3 ; sys_platform != 'win32'\n",
        }
    )

    assert unlocked(root) == ["django-csp"]


def test_the_notice_names_what_is_locked(tree):
    root = tree({"requirements.lock": "babel==2.1 \\\n", "NOTICE": "babel 2.10 · MIT\n"})

    assert unnoticed(root) == ["babel 2.1"]
