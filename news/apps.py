from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class NewsConfig(AppConfig):
    name = "news"
    verbose_name = _("Neuigkeiten")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from news.articles.founding import found_news

        post_migrate.connect(found_news, sender=self)
