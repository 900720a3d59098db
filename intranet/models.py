"""Django looks for an app's models here; each slice keeps its own."""

from intranet.home.models import Alert, Pin, QuickLink, StartPage, TextPage
from intranet.jobs.models import ScheduledRun
from intranet.media.models import Picture, PictureRendition
from intranet.pagecache.models import ContentVersion
from intranet.passes.models import Draw, Scope
from intranet.people.models import Department, User
from intranet.review.models import SecondPersonTask
from intranet.search.models import Index, IndexedDocument, Posting, Word, WordKey
from intranet.search.wordlists import CompoundWord, PromotedResult, Synonym
from intranet.topics.models import FieldOfAction

__all__ = [
    "Alert",
    "CompoundWord",
    "ContentVersion",
    "Department",
    "Draw",
    "FieldOfAction",
    "Index",
    "IndexedDocument",
    "Picture",
    "PictureRendition",
    "Pin",
    "Posting",
    "PromotedResult",
    "QuickLink",
    "ScheduledRun",
    "Scope",
    "SecondPersonTask",
    "StartPage",
    "Synonym",
    "TextPage",
    "User",
    "Word",
    "WordKey",
]
