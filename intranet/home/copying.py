"""Before a page is copied in the admin."""

from django.core.exceptions import BadRequest
from django.http import HttpRequest
from wagtail.models import Page


def check_parent(request: HttpRequest, page: Page) -> None:
    """Raise BadRequest for a parent that is no page: Wagtail looks it up before it asks its form."""
    parent = request.POST.get("new_parent_page", "")
    is_number = parent.isascii() and parent.isdecimal() and len(parent) < 20
    if request.method == "POST" and not (is_number and Page.objects.filter(pk=parent).exists()):
        raise BadRequest
