"""What the templates of the start page ask for."""

from django import template
from django.utils import timezone

from intranet.home.models import StartPage
from intranet.home.start import Start, build_start

register = template.Library()


@register.simple_tag
def start(page: StartPage) -> Start:
    """The start page as it stands now."""
    return build_start(page, at=timezone.now())
