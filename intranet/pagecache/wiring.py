from taggit.models import Tag

from intranet.pagecache.publishing import shown_on_pages, watch_pages


def connect() -> None:
    watch_pages()
    shown_on_pages(Tag)
