"""Make the search index anew."""

from typing import Any

from django.core.management.base import BaseCommand

from intranet.search.services import rebuild


class Command(BaseCommand):
    help = "Makes the search index anew from everything that is published."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{rebuild()} documents can be found.")
