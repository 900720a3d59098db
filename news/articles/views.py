"""The short way to the news: Wagtail's own asks nine times before it knows the page."""

from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import get_language
from wagtail.views import serve

from news.articles.queries import article_to_read, index_to_read, is_published


def index(request: HttpRequest) -> HttpResponseBase:
    """Show the list of articles."""
    page = index_to_read(language=get_language() or "")
    return page.serve(request) if page else serve(request, "news/")


def article(request: HttpRequest, slug: str, version: str = "") -> HttpResponseBase:
    """Show an article that everybody may read; who may read one that is restricted, Wagtail knows."""
    place = {"slug": slug, "language": get_language() or ""}
    page = article_to_read(**place)
    if page is None:
        if not is_published(**place):
            raise Http404
        return serve(request, f"news/{slug}/{version}")
    found = page.route(request, [part for part in version.split("/") if part])
    return page.serve(request, *found.args, **found.kwargs)
