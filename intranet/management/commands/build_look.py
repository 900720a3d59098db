"""Make the style sheet and the fonts, and lay out the modules of packages."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from intranet.look.build import build_look
from intranet.look.packages import copy_packages


class Command(BaseCommand):
    help = "Make the style sheet and the fonts, if anything they are made of has changed."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        target = settings.BASE_DIR / "build" / "static"
        copy_packages(node_modules=settings.NODE_MODULES, target=target)
        made = build_look(fonts=settings.NODE_MODULES / "@fontsource" / "fira-sans" / "files", target=target)
        if made:
            self.stdout.write("Styles and fonts are made.")
