"""`make bench`: measure everything in one run and print it; `--write` puts it into docs/performance.md."""

import json
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import lighthouse, passes, report, speed, weight
from benchmarks.servers import serving
from tests.architecture.sources import HOUSE
from tests.e2e import city

START, ARTICLE, LIST = "/", "/news/hundesteuer-online/", "/news/"
QUERIES = {START: 12, ARTICLE: 8}
KILOBYTES = {START: 220, ARTICLE: 140}


def main() -> None:
    on, template = report.machine(), city.template()
    with tempfile.TemporaryDirectory() as folder:
        figures = measure(city.copy(template, Path(folder) / "var"))
    sys.stdout.write(f"{on}\n\n{report.table(figures)}\n")
    if "--write" in sys.argv[1:]:
        report.write(figures, on, datetime.now(UTC).date())
    if any(figure.met is False for figure in figures):
        sys.exit("A goal is not met.")


def measure(var: Path) -> list[report.Figure]:
    """Take speed first, while nothing else runs."""
    figures = [*report.speeds(speed.measure(var, ARTICLE)), *report.queries(queries(var), QUERIES)]
    figures += report.passes(passes.measure())
    with serving("house", "intranet.asgi:application", city.demo(var), var / "house.log") as house:
        address = f"http://127.0.0.1:{house.port}"
        figures += report.weights(weight.measure(address, [START, ARTICLE]), KILOBYTES)
        figures += report.marks(lighthouse.measure(address, [START, ARTICLE, LIST], var))
    return figures


def queries(var: Path) -> dict[str, int]:
    command = [sys.executable, "-m", "benchmarks.queries", *QUERIES]
    run = subprocess.run(command, cwd=HOUSE, env=city.demo(var), check=True, capture_output=True, text=True)
    counts: dict[str, int] = json.loads(run.stdout)
    return counts


if __name__ == "__main__":
    main()
