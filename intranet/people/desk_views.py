"""In by the account of the desk, without a password."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from intranet.people.desk import NotRecognised, account_of, told_name
from intranet.people.refusals import refused
from intranet.people.views import enter


@never_cache
@require_POST
def sign_in_at_desk(request: HttpRequest) -> HttpResponse:
    """Let in whom the proxy names."""
    if not settings.REMOTE_USER_HEADER:
        raise Http404
    try:
        return enter(request, account_of(told_name(request)))
    except NotRecognised as said:
        return refused(request, said.reason)
