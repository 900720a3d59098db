"""What Lighthouse says, where `npm ci --prefix benchmarks` has installed it."""

import json
import os
import subprocess
from pathlib import Path
from statistics import median
from typing import NamedTuple

from tests.architecture.sources import HOUSE
from tests.e2e.browser import chromium

PROGRAM = HOUSE / "benchmarks" / "node_modules" / ".bin" / "lighthouse"
CATEGORIES = ("performance", "accessibility", "best-practices")
FORMS = {"mobile": [], "desktop": ["--preset=desktop"]}
RUNS, MOST_TRIES = 3, 6  # its own advice is a median of several; a trace sometimes gets lost


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
        f"{path} {form}": medians(address + path, more, var) for path in paths for form, more in FORMS.items()
    }


def medians(url: str, more: list[str], var: Path) -> Marks:
    """Raise RuntimeError where Lighthouse fails more often than it succeeds."""
    runs: list[Marks] = []
    for _ in range(MOST_TRIES):
        if len(runs) < RUNS and (marks := run(url, more, var)):
            runs.append(marks)
    if len(runs) < RUNS:
        raise RuntimeError(f"Lighthouse failed on {url}")
    return Marks(*(round(median(column)) for column in zip(*runs, strict=True)))


def run(url: str, more: list[str], var: Path) -> Marks | None:
    report = var / "lighthouse.json"
    report.unlink(missing_ok=True)
    flags = "--headless=new" + (" --no-sandbox" if os.geteuid() == 0 else "")
    command = [str(PROGRAM), url, "--output=json", f"--output-path={report}", f"--chrome-flags={flags}"]
    command += [f"--only-categories={','.join(CATEGORIES)}", "--no-enable-error-reporting", *more]
    env = {**os.environ, "CHROME_PATH": chromium()}
    subprocess.run(command, check=False, env=env, timeout=180, capture_output=True)
    if not report.exists():
        return None
    marks = json.loads(report.read_text("utf-8"))["categories"]
    return Marks(*(round(100 * (marks[name]["score"] or 0)) for name in CATEGORIES))
