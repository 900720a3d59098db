"""The box in a process of its own, with its own settings and nothing of the rest of the house."""

import os
import subprocess
import sys

from tests.architecture.sources import HOUSE

SETTINGS = "feedback.box.settings"


def manage(*command, **env):
    """Run a command of Django's with the box's settings."""
    run = [sys.executable, "manage.py", *command, "--settings", SETTINGS]
    return subprocess.run(
        run, cwd=HOUSE, check=True, env={**os.environ, **env}, capture_output=True, text=True
    )


def in_the_box(code, **env):
    """Return what the code prints."""
    env = {"PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": SETTINGS, **env}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=HOUSE, env=env, check=True, capture_output=True, text=True
    )
    return done.stdout
