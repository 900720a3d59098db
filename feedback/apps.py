from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

SLICES = ["box", "keys", "desk", "page", "outcomes"]


class FeedbackConfig(AppConfig):
    name = "feedback"
    verbose_name = _("Rückmeldungen")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from intranet.wiring import connect

        connect(self.name, SLICES)
