"""Handing out a certificate, and checking one; both only look."""

from typing import cast

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from intranet.people.models import User
from training.certificates.checks import CERTIFYING, CannotCertify
from training.certificates.document import certificate, weasyprint
from training.certificates.statement import Statement, statement_behind
from training.signups.links import sign_up_behind
from training.signups.models import SignUp

own_page = cache_control(private=True, no_store=True)


@own_page
@login_required
@require_safe
def own(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """Give somebody the own certificate."""
    theirs = cast(User, request.user).sign_ups.select_related("occurrence__event__unit", "person")
    return hand_out(get_object_or_404(theirs, occurrence=pk, occurrence__event__slug=slug))


@own_page
@require_safe
def by_link(request: HttpRequest, token: str) -> HttpResponse:
    """Give it to whoever has the link from the mail."""
    sign_up = sign_up_behind(token)
    if sign_up is None:
        raise Http404
    return hand_out(sign_up)


def hand_out(sign_up: SignUp) -> HttpResponse:
    """Return the PDF. Raises Http404 with the sentence why there is none."""
    at = timezone.now()
    try:
        for check in CERTIFYING:
            check(sign_up, at)
    except CannotCertify as reason:
        raise Http404(str(reason)) from reason
    if weasyprint() is None:
        raise Http404(_("Bestätigungen sind hier nicht eingerichtet."))
    name = f'attachment; filename="{sign_up.occurrence.event.slug}.pdf"'
    document = certificate(Statement.of(sign_up, at=at))
    return HttpResponse(document, content_type="application/pdf", headers={"Content-Disposition": name})


@own_page
@require_safe
def check(request: HttpRequest, token: str) -> HttpResponse:
    """Say whether a certificate is ours, and what we once said."""
    statement = statement_behind(token)
    context = {"statement": statement}
    return render(request, "training/certificates/check.html", context, status=200 if statement else 404)
