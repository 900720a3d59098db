"""Views that the editor asks while somebody writes; nothing is stored."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST

from intranet.blocks.body import BodyBlock
from news.articles.hinting import PARTS, report_on


@require_POST
def readability(request: HttpRequest, part: str) -> HttpResponse:
    """Say how readable the text is that stands in the form right now."""
    if part not in PARTS:
        raise Http404
    text = BodyBlock().value_from_datadict(request.POST, request.FILES, part)
    return render(request, "news/articles/admin/_readability.html", {"report": report_on(part, text)})
