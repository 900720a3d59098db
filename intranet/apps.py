from django.apps import AppConfig
from django.db.models.signals import post_migrate, post_save
from django.utils.translation import gettext_lazy as _


class IntranetConfig(AppConfig):
    name = "intranet"
    verbose_name = _("Intranet")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from allauth.socialaccount.models import SocialAccount

        from intranet.home.founding import found_house
        from intranet.home.menus import register_menus
        from intranet.people.forgetting import forget_when
        from intranet.people.founding import found_roles, last_app

        register_menus()
        post_migrate.connect(found_house, sender=self)
        post_migrate.connect(found_roles, sender=last_app())
        post_save.connect(forget_when, sender=SocialAccount)
