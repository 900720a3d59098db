"""Wishing, supporting and reading wishes; all of it works without JavaScript."""

from typing import Any, cast
from uuid import uuid4

from allauth.core.internal.httpkit import get_client_ip
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from intranet.pagecache.sharing import same_for_everyone
from intranet.people.models import User
from intranet.people.throttle import Limit
from training.demand import services
from training.demand.checks import CannotSupport
from training.demand.forms import WishForm, once_of, shown_before
from training.demand.models import Wish
from training.demand.pages import form_trail, list_context, own_context, wish_context
from training.demand.queries import wish_to_read
from training.demand.similar import similar

PAGES = "training/demand/"
LIMIT = Limit("wishes", tries=20, seconds=60 * 60)  # from one address, which a whole floor may share
own_page = cache_control(private=True, no_store=True)


@require_safe
@same_for_everyone("state", "page")
def wishes(request: HttpRequest) -> HttpResponse:
    return render(request, f"{PAGES}list.html", list_context(request.GET))


@require_safe
@same_for_everyone()
def wish(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one wish; one that was grouped leads to the other."""
    found = to_read(pk)
    if found.pk != pk:
        return redirect(found)
    return render(request, f"{PAGES}wish.html", wish_context(found))


def to_read(pk: int) -> Wish:
    found = wish_to_read(pk)
    if found is None:
        raise Http404
    return found


@own_page
@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """Take a wish, after a look at what others wish already; what was typed is never lost."""
    if request.method != "POST":
        return show_form(request, WishForm())
    form, address = WishForm(request.POST), get_client_ip(request) or ""
    if not form.is_valid():
        return show_form(request, form, status=422)
    if LIMIT.is_reached(address):
        return ask_to_wait(request, form)
    if found := unseen(request, form):
        return show_form(request, form, similar=found, is_asked=True)
    once = once_of(request.POST.get("once", ""))
    services.send_wish(**form.cleaned_data, once=once, at=timezone.now())
    LIMIT.count(address)
    return redirect("wish-sent")


def unseen(request: HttpRequest, form: WishForm) -> list[Wish]:
    """Return all that is similar, unless every one of it was shown before."""
    found = similar(f"{form.cleaned_data['what']} {form.cleaned_data['what_for']}")
    seen = shown_before(request.POST.get("seen", ""))
    return found if {one.pk for one in found} - seen else []


def show_form(request: HttpRequest, form: WishForm, status: int = 200, **more: Any) -> HttpResponse:
    once = once_of(request.POST.get("once", "")) if request.method == "POST" else uuid4()
    context = {"form": form, "once": once, "trail": form_trail(), **more}
    return render(request, f"{PAGES}new.html", context, status=status)


def ask_to_wait(request: HttpRequest, form: WishForm) -> HttpResponse:
    form.add_error(
        None,
        _("Von hier kamen gerade sehr viele Wünsche. Bitte senden Sie Ihren in einer Stunde noch einmal."),
    )
    answer = show_form(request, form, status=429)
    answer["Retry-After"] = str(LIMIT.seconds)
    return answer


@require_safe
def similar_wishes(request: HttpRequest) -> HttpResponse:
    """A fragment below the fields while somebody types; it changes nothing and keeps nothing."""
    found = similar(f"{request.GET.get('what', '')} {request.GET.get('what_for', '')}")
    return render(request, f"{PAGES}_similar.html", {"similar": found})


@require_safe
def sent(request: HttpRequest) -> HttpResponse:
    return render(request, f"{PAGES}sent.html", {"trail": form_trail()})


@own_page
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def support(request: HttpRequest, pk: int) -> HttpResponse:
    """Count the reader among those who need it too, or no longer."""
    found, status, refusal = to_read(pk), 200, ""
    if request.method == "POST":
        try:
            return redirect("support-wish", answered(request, found).pk)
        except CannotSupport as reason:
            found, status, refusal = to_read(pk), 409, str(reason)
    context = wish_context(found) | own_context(found, cast(User, request.user)) | {"refusal": refusal}
    return render(request, f"{PAGES}support.html", context, status=status)


def answered(request: HttpRequest, wish: Wish) -> Wish:
    """Do what the button says. Raises CannotSupport."""
    person = cast(User, request.user)
    if request.POST.get("deed") == "withdraw":
        return services.withdraw(wish=wish, person=person)
    return services.support(wish=wish, person=person, tell_me="tell_me" in request.POST, at=timezone.now())


@own_page
@require_safe
def button(request: HttpRequest, pk: int) -> HttpResponse:
    """The piece of a wish's page that is the reader's own."""
    if not request.user.is_authenticated:
        raise Http404
    return render(request, f"{PAGES}_own.html", own_context(to_read(pk), request.user))
