"""The box as a process of its own, behind a proxy that speaks to it by a socket file (see deploy/)."""

import os

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "feedback.box.settings")
django.setup(set_prefix=False)

from feedback.box.app import Box  # noqa: E402 - the settings come first

application = Box()
