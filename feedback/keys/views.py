"""The keys of the groups: who reads, and the ceremonies by which that changes."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from feedback.box.words import Group
from feedback.keys import services
from feedback.keys.ceremonies import CEREMONIES
from feedback.keys.checks import CannotKeepKeys
from feedback.keys.entrance import for_readers, own_group
from feedback.keys.pages import ceremony_context, overview_context
from intranet.people.models import User


@for_readers
@require_safe
def overview(request: HttpRequest, person: User, groups: list[Group]) -> HttpResponse:
    return render(request, "feedback/keys/overview.html", overview_context(groups, person))


@for_readers
@require_http_methods(["GET", "HEAD", "POST"])
def ceremony(request: HttpRequest, group: str, name: str, person: User, groups: list[Group]) -> HttpResponse:
    """Show a ceremony, and keep what the browser sealed in it."""
    if name not in CEREMONIES:
        raise Http404
    own = own_group(group, groups)
    form = CEREMONIES[name].make_form(request.POST if request.method == "POST" else None, own, person)
    wrong, status = form.wrong(), 422
    if form.is_valid():
        try:
            CEREMONIES[name].carry_out(form, own, person)
            messages.success(request, str(CEREMONIES[name].done))
            return redirect("feedback-keys")
        except CannotKeepKeys as reason:
            wrong, status = str(reason), 409
    context = ceremony_context(name, CEREMONIES[name], own, person) | {"form": form, "wrong": wrong}
    return render(request, "feedback/keys/ceremony.html", context, status=status if wrong else 200)


@for_readers
@require_POST
def dismiss(request: HttpRequest, group: str, reader: int, person: User, groups: list[Group]) -> HttpResponse:
    """Throw away what somebody can open."""
    own = own_group(group, groups)
    try:
        services.dismiss(group=own, reader=get_object_or_404(User, pk=reader), by=person)
    except CannotKeepKeys as reason:
        messages.error(request, str(reason))
    return redirect("feedback-keys")
