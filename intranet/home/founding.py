"""A new house has a start page in both languages before anybody has done anything."""

from typing import Any

from django.db import connections, transaction
from wagtail.models import Locale, Page, Site

from intranet.home.models import StartPage


def found_house(sender: Any, using: str, **kwargs: Any) -> None:
    """After migrations: make sure there are languages, a start page and a site that begins there."""
    if StartPage._meta.db_table not in connections[using].introspection.table_names():
        return  # migrated backwards
    with transaction.atomic(using=using):
        german, english = _locale("de"), _locale("en")
        start = StartPage.objects.filter(locale=german).first() or _first_start_page(german)
        if not start.has_translation(english):
            translate(start, english, title="Start")


def translate(page: Page, locale: Locale, *, title: str) -> Page:
    """Publish a twin of the page in the other language. Its parent must have one already."""
    twin = page.copy_for_translation(locale)
    twin.title = title
    twin.save_revision().publish()
    twin.refresh_from_db()
    return twin


def _locale(code: str) -> Locale:
    return Locale.objects.get_or_create(language_code=code)[0]


def _first_start_page(locale: Locale) -> StartPage:
    root = Page.get_first_root_node() or Page.add_root(title="Root", slug="root", locale=locale)
    root.get_children().filter(slug="home").delete()  # Wagtail's welcome page
    root = Page.objects.get(pk=root.pk)
    start: StartPage = root.add_child(instance=StartPage(title="Startseite", slug="start", locale=locale))
    start.save_revision().publish()
    Site.objects.update_or_create(
        is_default_site=True, defaults={"hostname": "localhost", "root_page": start, "site_name": "Wandel"}
    )
    return start
