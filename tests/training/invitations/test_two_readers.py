"""A second library, ical.js, reads the same times as the first."""

import json
import os
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import which

import pytest
from django.conf import settings

from tests.training.invitations.dates import BASE, alma, date
from training.invitations.ical import calendar, date_for

LIBRARY = settings.NODE_MODULES / "ical.js" / "dist" / "ical.js"
READ = Path(__file__).with_name("read.mjs")
HOUR = timedelta(hours=1)
CHANGES = [datetime(2026, 10, 25, 1, tzinfo=UTC), datetime(2027, 3, 28, 1, tzinfo=UTC)]
STARTS = [change + hours * HOUR / 2 for change in CHANGES for hours in range(-8, 9)]


@pytest.fixture
def library() -> Path:
    """Where ical.js lies. Skips the test where it or Node is missing, fails it where CI is true."""
    if which("node") and LIBRARY.exists():
        return LIBRARY
    verdict = pytest.fail if os.environ.get("CI") == "true" else pytest.skip
    raise verdict.Exception("Node or ical.js is missing: run “npm ci”")


def test_ical_js_reads_the_same_instants_over_both_changes_of_the_clock(library):
    made = calendar([date_for(alma(), date(starts_at=one), base=BASE) for one in STARTS], method="REQUEST")

    read = subprocess.run(["node", READ, library], input=made, capture_output=True, check=True).stdout

    instants = [[datetime.fromisoformat(moment) for moment in pair] for pair in json.loads(read)]
    assert instants == [[start, start + 2 * HOUR] for start in STARTS]
