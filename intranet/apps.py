from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

SLICES = ["safety", "pagecache", "topics", "media", "home", "jobs", "people", "passes", "review", "search"]


class IntranetConfig(AppConfig):
    name = "intranet"
    verbose_name = _("Intranet")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from intranet.wiring import connect

        connect(self.name, SLICES)
