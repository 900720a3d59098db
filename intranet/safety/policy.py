"""Which Content-Security-Policy a page is sent with."""

from typing import Any

from csp.middleware import CSPMiddleware, PolicyParts
from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.urls import reverse

from intranet.look.importmap import import_map_hashes
from intranet.safety.headers import NOTHING_RUNS


class ContentSecurityPolicy(CSPMiddleware):
    """The site's policy knows the import maps by their hashes: kept pages can't carry a nonce."""

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        if is_file(response):
            response["Content-Security-Policy"] = NOTHING_RUNS
            return response
        secured: HttpResponseBase = super().process_response(request, response)
        return secured

    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponseBase, report_only: bool = False
    ) -> PolicyParts:
        parts = super().get_policy_parts(request, response, report_only)
        if request.path_info.startswith(reverse("wagtailadmin_home")):
            parts.config = parts.config or settings.ADMIN_POLICY
        elif getattr(request, "is_preview", False):
            parts.config = parts.config or settings.PREVIEW_POLICY
        parts.update = with_import_maps(parts.update or {})
        return parts


def is_file(response: HttpResponseBase) -> bool:
    """Return whether this is something to save, or the word that what was saved hasn't changed."""
    return response.has_header("Content-Disposition") or response.status_code == 304


def with_import_maps(update: dict[str, Any]) -> dict[str, Any]:
    return update | {"script-src": [*update.get("script-src", []), *import_map_hashes()]}
