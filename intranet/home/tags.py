"""What the templates of the start page ask for."""

from typing import Any

from django import template
from django.utils import timezone

from intranet.home.languages import OtherLanguage
from intranet.home.languages import other_languages as languages_beside
from intranet.home.models import StartPage
from intranet.home.start import Start, build_start

register = template.Library()


@register.simple_tag
def start(page: StartPage) -> Start:
    """The start page as it stands now."""
    return build_start(page, at=timezone.now())


@register.simple_tag(takes_context=True)
def other_languages(context: dict[str, Any]) -> list[OtherLanguage]:
    """The way to this page in the other languages."""
    request = context.get("request")
    return languages_beside(request.path, context.get("page")) if request else []
