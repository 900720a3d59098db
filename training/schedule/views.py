"""The pages of the calendar: the same for everybody, kept until something in them begins or ends."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from intranet.pagecache.sharing import good_until, same_for_everyone
from training.schedule.filters import NAMES
from training.schedule.lists import past_context, upcoming_context
from training.schedule.month import month_context
from training.schedule.pages import event_context, occurrence_context
from training.schedule.queries import event_to_read, next_change, occurrence_to_read
from training.schedule.today import today_context


@require_safe
@same_for_everyone(*NAMES, "page")
def upcoming(request: HttpRequest) -> HttpResponse:
    return show(request, "list", partial(upcoming_context, request.GET))


@require_safe
@same_for_everyone(*NAMES, "page")
def past(request: HttpRequest) -> HttpResponse:
    return show(request, "list", partial(past_context, request.GET))


@require_safe
@same_for_everyone(*NAMES)
def today(request: HttpRequest) -> HttpResponse:
    return show(request, "today", partial(today_context, request.GET))


@require_safe
@same_for_everyone(*NAMES)
def month(request: HttpRequest, first: date) -> HttpResponse:
    return show(request, "month", partial(month_context, first, request.GET))


@require_safe
@same_for_everyone()
def event(request: HttpRequest, slug: str) -> HttpResponse:
    found = event_to_read(slug=slug)
    if found is None:
        raise Http404
    return show(request, "event", partial(event_context, found))


@require_safe
@same_for_everyone()
def occurrence(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    found = occurrence_to_read(slug=slug, pk=pk)
    if found is None:
        raise Http404
    return show(request, "occurrence", partial(occurrence_context, found))


def show(request: HttpRequest, template: str, build: Callable[..., dict[str, Any]]) -> HttpResponse:
    """Answer with the page as it stands now; what is kept of it ends when a date begins or ends."""
    at = timezone.now()
    good_until(request, next_change(at=at))
    return render(request, f"training/schedule/{template}.html", build(at=at))
