"""Django looks for an app's models here; each slice keeps its own."""

from intranet.home.models import Alert, Pin, QuickLink, StartPage, TextPage
from intranet.media.models import Picture, PictureRendition
from intranet.people.models import Department, User
from intranet.topics.models import FieldOfAction

__all__ = [
    "Alert",
    "Department",
    "FieldOfAction",
    "Picture",
    "PictureRendition",
    "Pin",
    "QuickLink",
    "StartPage",
    "TextPage",
    "User",
]
