"""What the templates of the start page ask for."""

from typing import Any

from django import template
from django.utils import timezone
from wagtail.models import Page

from intranet.home.languages import OtherLanguage
from intranet.home.languages import other_languages as languages_beside
from intranet.home.models import StartPage
from intranet.home.start import Start, build_start
from intranet.home.trail import Step, trail_to
from intranet.pagecache.sharing import good_until

register = template.Library()


@register.simple_tag(takes_context=True)
def start(context: dict[str, Any], page: StartPage) -> Start:
    """The start page as it stands now."""
    built = build_start(page, at=timezone.now())
    good_until(context["request"], built.good_until)
    return built


@register.simple_tag(takes_context=True)
def other_languages(context: dict[str, Any]) -> list[OtherLanguage]:
    """The way to this page in the other languages."""
    request = context.get("request")
    return languages_beside(request.path, context.get("page")) if request else []


@register.simple_tag
def trail(page: Page | str) -> list[Step]:
    """The way from the start page to this page; a page that is not in the tree has none."""
    return trail_to(page) if isinstance(page, Page) else []
