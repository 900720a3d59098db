from intranet.pagecache.publishing import shown_on_pages
from intranet.topics.models import FieldOfAction


def connect() -> None:
    shown_on_pages(FieldOfAction)
