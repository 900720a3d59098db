"""Tell what the feedback's scripts must be, from this checkout."""

from typing import Any

from django.core.management.base import BaseCommand

from feedback.page.scripts import fingerprint, listed, of_sources


class Command(BaseCommand):
    help = "Print the SHA-256 of each script of the feedback and of their list, to compare with the page."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        scripts = of_sources()
        self.stdout.write(f"{listed(scripts)}\n{fingerprint(scripts)}  all of them")
