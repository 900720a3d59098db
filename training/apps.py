from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

SLICES = ["schedule", "signups", "invitations", "outbox", "reminders", "certificates", "demand"]
SLICES += ["feedback_forms"]


class TrainingConfig(AppConfig):
    name = "training"
    verbose_name = _("Lernen")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from intranet.wiring import connect

        connect(self.name, SLICES)
