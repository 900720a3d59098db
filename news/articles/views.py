"""The short way to the news: Wagtail's own asks nine times before it knows the page."""

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import get_language
from wagtail.views import serve

from news.articles.queries import article_to_read, index_to_read


def index(request: HttpRequest) -> HttpResponseBase:
    """Show the list of articles."""
    page = index_to_read(language=get_language() or "")
    return page.serve(request) if page else serve(request, "news/")


def article(request: HttpRequest, slug: str, version: str = "") -> HttpResponseBase:
    """Show an article that everybody may read; who may read what is restricted, Wagtail knows."""
    page = article_to_read(slug=slug, language=get_language() or "")
    if page is None:
        return serve(request, f"news/{slug}/{version}")
    found = page.route(request, [part for part in version.split("/") if part])
    return page.serve(request, *found.args, **found.kwargs)
