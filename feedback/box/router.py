"""Which database a model lives in: the box and the spool have their own, and nothing else goes there."""

from typing import Any

from django.db import models

BOX, SPOOL = "box", "spool"
IN_THE_SPOOL = {"mark", "waitingletter"}


class BoxRouter:
    def db_for_read(self, model: type[models.Model], **hints: Any) -> str | None:
        return home(model._meta.app_label, model._meta.model_name)

    def db_for_write(self, model: type[models.Model], **hints: Any) -> str | None:
        return home(model._meta.app_label, model._meta.model_name)

    def allow_migrate(
        self, db: str, app_label: str, model_name: str | None = None, **hints: Any
    ) -> bool | None:
        own = home(app_label, model_name)
        return db == own if own or db in (BOX, SPOOL) else None


def home(app_label: str, model_name: str | None) -> str | None:
    """Return the database of a model, None for those of the other apps."""
    if app_label != "box":
        return None
    return SPOOL if model_name in IN_THE_SPOOL else BOX
