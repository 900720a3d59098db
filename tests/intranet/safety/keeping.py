"""All that the house keeps, to be compared: the rows of every table and the stored files."""

from pathlib import Path

from django.apps import apps
from django.conf import settings

Kept = dict[str, list[str]]


def kept() -> Kept:
    found = {
        model._meta.label: sorted(map(repr, model._base_manager.values_list()))
        for model in apps.get_models(include_auto_created=True)
    }
    return {**found, "files": sorted(str(path) for path in Path(settings.MEDIA_ROOT).rglob("*"))}
