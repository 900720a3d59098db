"""What Lighthouse says, where `npm ci --prefix benchmarks` has installed it."""

import json
import os
import subprocess
from pathlib import Path
from typing import NamedTuple

from tests.architecture.sources import HOUSE
from tests.e2e.browser import chromium

PROGRAM = HOUSE / "benchmarks" / "node_modules" / ".bin" / "lighthouse"
CATEGORIES = ("performance", "accessibility", "best-practices")
FORMS = {"mobile": [], "desktop": ["--preset=desktop"]}


class Marks(NamedTuple):
    """Points out of 100."""

    performance: int
    accessibility: int
    best_practices: int


def measure(address: str, paths: list[str], var: Path) -> dict[str, Marks]:
    """Return the marks of each page as phones and as desks see it; nothing where Lighthouse is missing."""
    if not PROGRAM.exists():
        return {}
    return {
        f"{path} {form}": run(address + path, more, var) for path in paths for form, more in FORMS.items()
    }


def run(url: str, more: list[str], var: Path) -> Marks:
    report = var / "lighthouse.json"
    flags = "--headless=new" + (" --no-sandbox" if os.geteuid() == 0 else "")
    command = [str(PROGRAM), url, "--quiet", "--output=json", f"--output-path={report}", *more]
    command += [
        f"--only-categories={','.join(CATEGORIES)}",
        f"--chrome-flags={flags}",
        "--no-enable-error-reporting",
    ]
    subprocess.run(command, check=True, env={**os.environ, "CHROME_PATH": chromium()}, timeout=180)
    marks = json.loads(report.read_text("utf-8"))["categories"]
    return Marks(*(round(100 * marks[name]["score"]) for name in CATEGORIES))
