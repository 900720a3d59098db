"""The own dates as a calendar that needs no sign-in, only a key that can be taken back."""

from hashlib import sha256

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_http_methods, require_safe

from intranet.home.trail import Step
from training.invitations import keys
from training.invitations.ical import calendar, own_date
from training.invitations.models import FeedToken
from training.invitations.offers import Offer
from training.invitations.queries import own_sign_ups
from training.invitations.views import CALENDAR, base
from training.schedule.frame import trail

PAGE = "training/invitations/mine.html"


@require_safe
@cache_control(private=True, no_cache=True)
def my_dates(request: HttpRequest, token: str) -> HttpResponseBase:
    """Answer whoever has the key; a wrong one leads nowhere, without a word why."""
    person = keys.person_behind(token)
    if person is None:
        raise Http404
    dates = own_sign_ups(person, at=timezone.now())
    told = [own_date(one.occurrence, way=one.way, base=base(request)) for one in dates]
    body = calendar(told, method="PUBLISH", name=_("Meine Termine"))
    etag = f'"{sha256(body).hexdigest()[:20]}"'
    response = HttpResponse(body, content_type=CALENDAR, headers={"ETag": etag})
    return get_conditional_response(request, etag=etag, response=response) or response


@login_required
@cache_control(private=True, no_store=True)
@require_http_methods(["GET", "HEAD", "POST"])
def my_feed(request: HttpRequest) -> HttpResponse:
    """Say whether there is a key; a new one is shown in the answer to the button, and never again."""
    if request.method == "POST" and request.POST.get("deed") == "take-back":
        keys.take_back(person=request.user)  # type: ignore[arg-type]
        messages.success(request, _("Die Adresse gilt nicht mehr."))
        return redirect("my-feed")
    context: dict[str, object] = {"trail": [*trail(), Step(_("Meine Termine abonnieren"), "")]}
    if request.method == "POST":
        token = keys.new_key(person=request.user)  # type: ignore[arg-type]
        address = request.build_absolute_uri(reverse("my-dates-feed", args=[token]))
        context["feed"] = Offer(_("Meine Termine"), address)
    context["has_key"] = FeedToken.objects.filter(person=request.user).exists()  # type: ignore[misc]
    return render(request, PAGE, context)
