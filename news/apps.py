from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

SLICES = ["articles"]


class NewsConfig(AppConfig):
    name = "news"
    verbose_name = _("Neuigkeiten")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from intranet.wiring import connect

        connect(self.name, SLICES)
