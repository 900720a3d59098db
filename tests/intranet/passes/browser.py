"""The scripts of the browser, run by node: bare names lead to copies, as the import map lets them."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

from django.conf import settings

SCRIPTS = Path(settings.BASE_DIR) / "intranet" / "passes" / "js"
HERE = Path(__file__).parent


def lay_out(folder: Path) -> Path:
    """Put the scripts where node looks for `wandel/blind` and the like."""
    package = folder / "node_modules" / "wandel"
    shutil.copytree(SCRIPTS, package)
    shutil.copy(HERE / "witness.js", package)
    (package / "package.json").write_text(
        '{"type": "module", "exports": {"./*": "./*.js"}}', encoding="utf-8"
    )
    return folder


def run(folder: Path, name: str, **given: Any) -> Any:
    """Run one of the scripts beside this file; what it prints is JSON."""
    script = lay_out(folder) / name
    shutil.copy(HERE / name, script)
    ended = subprocess.run(
        ["node", str(script)],
        input=json.dumps(given),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=folder,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    return json.loads(ended.stdout)
