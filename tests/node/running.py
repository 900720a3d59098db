"""Our JavaScript modules in Node: what has no page needs no browser."""

import json
import subprocess
from pathlib import Path
from typing import Any

from intranet.look.importmap import file_of, modules_of
from tests.architecture.sources import HOUSE

HERE = Path(__file__).parent


def run(script: Path, *, given: Any = None, import_map: str = "feedback") -> Any:
    """Run a module that knows ``given``, and return what its ``answer(…)`` was called with."""
    names = {bare: file_of(path).as_uri() for bare, path in modules_of(import_map).items()}
    done = subprocess.run(
        ["node", "--no-warnings", HERE / "run.mjs"],
        input=json.dumps({"names": names, "given": given, "script": script.read_text()}),
        capture_output=True,
        text=True,
        timeout=120,
        cwd=HOUSE,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
