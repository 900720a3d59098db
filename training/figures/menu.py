"""Where the admin leads to the figures."""

from django.http import HttpRequest
from wagtail.admin.menu import MenuItem


class FiguresMenuItem(MenuItem):
    """An entry for those who may read them."""

    def is_shown(self, request: HttpRequest) -> bool:
        return request.user.has_perm("training.change_signup")
