"""To the provider and back."""

from typing import Any

from allauth.socialaccount.adapter import get_adapter
from allauth.socialaccount.providers.base.constants import AuthProcess
from allauth.socialaccount.providers.oauth2.views import OAuth2CallbackView
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from intranet.people.openid import CityAdapter
from intranet.people.own_path import own_path
from intranet.people.refusals import Refusal, refused


@never_cache
@require_POST
def start(request: HttpRequest, provider_id: str) -> HttpResponse:
    """Send the person to the provider; by a page, for our policy lets no form lead to another house."""
    if provider_id not in settings.SIGN_IN_PROVIDERS:
        raise Http404
    provider = get_adapter().get_provider(request, provider=provider_id)
    more = asked_anew(provider) if "again" in request.POST else {}
    wish = own_path(request.POST.get("next"))
    try:
        answer = provider.redirect(request, AuthProcess.LOGIN, next_url=wish, **more)
    except OSError:  # whatever the network says
        return refused(request, Refusal.UNREACHABLE, status=503)
    if not isinstance(answer, HttpResponseRedirect):
        return answer
    return render(request, "intranet/people/leaving.html", {"address": answer.url})


def asked_anew(provider: Any) -> dict[str, Any]:
    """Return what makes an OpenID provider ask though it knows the browser (OpenID Connect Core, 3.1.2.1)."""
    if not hasattr(provider, "get_auth_params"):
        return {}
    return {"auth_params": {**provider.get_auth_params(), "prompt": "login", "max_age": "0"}}


@never_cache
@require_GET
def back(request: HttpRequest, provider_id: str) -> HttpResponse:
    """Receive the person from the OpenID provider."""
    if provider_id not in settings.SIGN_IN_PROVIDERS:
        raise Http404
    receive = OAuth2CallbackView.adapter_view(CityAdapter(request, provider_id))
    try:
        return receive(request)
    except OSError:  # whatever the network says
        return refused(request, Refusal.UNREACHABLE, status=503)
