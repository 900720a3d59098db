"""Drawing passes, and the keys that everybody may compare."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_POST, require_safe

from intranet.passes import services
from intranet.passes.checks import CannotDraw
from intranet.passes.encoding import to_text
from intranet.passes.forms import LARGEST, read_wish
from intranet.passes.queries import public_keys
from intranet.people.models import User
from intranet.people.throttle import Limit

FRUITLESS = Limit(
    "passes", tries=30, seconds=60 * 60
)  # only what brought nothing leaves a trace, for an hour


@cache_control(no_store=True)
@require_safe
def keys(request: HttpRequest) -> HttpResponse:
    """Name the public keys, to everybody the same."""
    return JsonResponse({"scopes": {scope: to_text(key) for scope, key in public_keys().items()}})


@cache_control(private=True, no_store=True)
@require_POST
def draw(request: HttpRequest) -> HttpResponse:
    """Sign what the browser of a member of staff blinded."""
    if not request.user.is_authenticated:
        return refused(_("Bitte melden Sie sich an."), 403)
    if FRUITLESS.is_reached(str(request.user.pk)):
        return wait()
    signatures, reason = signed(request, request.user)
    if not signatures:
        FRUITLESS.count(str(request.user.pk))
    return refused(reason, 422) if reason else JsonResponse({"signatures": signatures})


def signed(request: HttpRequest, person: User) -> tuple[list[str], str]:
    """Return the signatures, or the sentence that says why there are none."""
    if len(request.body) > LARGEST:
        return [], _("Diese Anfrage ist zu groß.")
    try:
        wish = read_wish(request.body)
        made = services.draw(scope=wish.scope, person=person, blinded=wish.blinded, at=timezone.now())
    except CannotDraw as reason:
        return [], str(reason)
    return [to_text(one) for one in made], ""


def refused(sentence: str, status: int) -> HttpResponse:
    return JsonResponse({"error": sentence}, status=status)


def wait() -> HttpResponse:
    answer = refused(_("Das waren zu viele Anfragen. Bitte warten Sie eine Stunde."), 429)
    answer["Retry-After"] = str(FRUITLESS.seconds)
    return answer
