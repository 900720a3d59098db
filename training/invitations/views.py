"""Dates as calendars read them: the same for everybody, and kept like pages."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from intranet.pagecache.sharing import same_for_everyone
from intranet.topics.models import FieldOfAction
from training.invitations.ical import calendar, date_for_all
from training.invitations.offers import offers
from training.invitations.queries import date_to_take, dates_in_feeds
from training.schedule.frame import trail
from training.schedule.models import Kind, OccurrenceQuerySet

CALENDAR = "text/calendar; charset=utf-8"


@require_safe
@same_for_everyone()
def all_feeds(request: HttpRequest) -> HttpResponse:
    context = {"groups": offers(request), "trail": trail(_("Kalender abonnieren"))}
    return render(request, "training/invitations/feeds.html", context)


@require_safe
@same_for_everyone()
def all_dates(request: HttpRequest) -> HttpResponse:
    return feed(request, _("Kalender"), dates_in_feeds(at=timezone.now()))


@require_safe
@same_for_everyone()
def of_kind(request: HttpRequest, kind: str) -> HttpResponse:
    if kind not in Kind.values:
        raise Http404
    return feed(request, str(Kind(kind).label), dates_in_feeds(at=timezone.now()).filter(event__kind=kind))


@require_safe
@same_for_everyone()
def of_field(request: HttpRequest, slug: str) -> HttpResponse:
    field = get_object_or_404(FieldOfAction, locale__language_code=get_language(), slug=slug)
    return feed(request, field.title, dates_in_feeds(at=timezone.now()).filter(event__field__slug=slug))


@require_safe
@same_for_everyone()
def one_date(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """Give one date to take home; what changes later does not reach it."""
    occurrence = date_to_take(slug=slug, pk=pk)
    if occurrence is None:
        raise Http404
    body = calendar([date_for_all(occurrence, base=base(request))], method="PUBLISH")
    day = timezone.localdate(occurrence.starts_at)
    name = f'attachment; filename="{slug}-{day}.ics"'
    return HttpResponse(body, content_type=CALENDAR, headers={"Content-Disposition": name})


def feed(request: HttpRequest, name: str, dates: OccurrenceQuerySet) -> HttpResponse:
    told = (date_for_all(one, base=base(request)) for one in dates)
    return HttpResponse(calendar(told, method="PUBLISH", name=name), content_type=CALENDAR)


def base(request: HttpRequest) -> str:
    """Return where this house stands, without a slash at the end."""
    return f"{request.scheme}://{request.get_host()}"
