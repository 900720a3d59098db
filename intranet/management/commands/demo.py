"""Build the demo city, once; what people have entered since stays as it is."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from intranet.demo.registry import loaders


class Command(BaseCommand):
    help = "Builds the demo city; a second run changes nothing."

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEMO:
            raise CommandError(
                "The demo city belongs into the demo settings only: its people sign in without a password."
            )
        at = timezone.now()
        for load in loaders():
            load(at)
        self.stdout.write(f"The demo city is ready: {settings.CITY_NAME}.")
