from django.apps import AppConfig
from django.db.models.signals import post_migrate, post_save
from django.utils.translation import gettext_lazy as _


class IntranetConfig(AppConfig):
    name = "intranet"
    verbose_name = _("Intranet")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from taggit.models import Tag

        from intranet.demo.registry import register as bring_to_demo
        from intranet.home.demo import load_house
        from intranet.home.founding import found_house
        from intranet.home.models import Alert, Pin, QuickLink
        from intranet.home.registering import register_areas, register_menus
        from intranet.home.searchable import make_searchable
        from intranet.jobs.tasks import add_jobs
        from intranet.media.models import Picture
        from intranet.media.tasks import store_sizes_later
        from intranet.pagecache.publishing import shown_on_pages, watch_pages
        from intranet.people.founding import last_app
        from intranet.people.models import Department
        from intranet.people.register import register_people
        from intranet.review.founding import found_review
        from intranet.safety.widgets import start_choosers_from_data
        from intranet.search import signals
        from intranet.search.demo import load_word_lists
        from intranet.topics.models import FieldOfAction

        start_choosers_from_data()
        register_areas()
        register_menus()
        bring_to_demo(load_house, order=60)
        bring_to_demo(load_word_lists, order=70)
        add_jobs()
        watch_pages()
        shown_on_pages(Alert, Department, FieldOfAction, Picture, Pin, QuickLink, Tag)
        post_migrate.connect(found_house, sender=self)
        register_people()
        post_migrate.connect(found_review, sender=last_app())
        make_searchable()
        signals.connect()
        post_save.connect(store_sizes_later, sender=Picture)
