"""Who else edits a text right now: Wagtail asks it every few seconds, by what the form says."""

from django.http import Http404, HttpRequest, HttpResponse
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.editing_sessions import ping as whole

LONGEST_KEY = 18  # digits; any longer number is beyond the column


@require_admin_access
def ping(request: HttpRequest, **which: str) -> HttpResponse:
    """Tell who else edits the text. Raises Http404 for a version whose number is none."""
    version = request.POST.get("revision_id", "0")
    if not (version.isdecimal() and len(version) <= LONGEST_KEY):
        raise Http404
    answer: HttpResponse = whole(request, **which)
    return answer
