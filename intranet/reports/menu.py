"""Who finds a report in the menu."""

from django.http import HttpRequest
from wagtail.admin.menu import MenuItem
from wagtail.permissions import page_permission_policy


class EditorsMenuItem(MenuItem):
    """A report for everybody who may write pages."""

    def is_shown(self, request: HttpRequest) -> bool:
        may: bool = page_permission_policy.user_has_any_permission(request.user, ["add", "change", "publish"])
        return may
