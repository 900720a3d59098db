"""Modules of npm packages that are served as they are: of each package only the files that are imported."""

from pathlib import Path
from shutil import copyfile, rmtree

from intranet.look.modules import all_imported

PACKAGES = {"hpke/core": "@hpke/core/esm", "hpke/common": "@hpke/common/esm", "noble": "@noble/hashes"}
ENTRIES = ("hpke/core/mod.js", "hpke/common/mod.js", "noble/sha2.js", "noble/argon2.js")


def copy_packages(*, node_modules: Path, target: Path) -> None:
    """Put what is imported where static files are collected, and nothing else."""

    def find(path: str) -> Path:
        [folder] = [folder for folder in PACKAGES if path.startswith(f"{folder}/")]
        return node_modules / PACKAGES[folder] / path.removeprefix(f"{folder}/")

    for folder in PACKAGES:
        rmtree(target / folder, ignore_errors=True)
    for path in sorted(all_imported(ENTRIES, find)):
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        copyfile(find(path), target / path)
