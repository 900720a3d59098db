"""Where the house invites people to say something without a name: on the start page and beside articles."""

from urllib.parse import quote

from django.urls import reverse
from django.utils.translation import gettext as _

from intranet.home.areas import Moment
from intranet.home.ask import Ask


def ask_without_name(moment: Moment) -> Ask:
    """Return the invitation of the start page."""
    return Ask(
        title=_("Ohne Namen etwas sagen"),
        text=_("Eine Idee, eine Sorge, Ärger? Niemand erfährt, von wem es kommt. Eine Antwort bekommen Sie."),
        button=_("Etwas sagen"),
        url=reverse("feedback"),
        icon="say",
    )


def say_about(title: str) -> str:
    """Return the address of the form with the topic behind the #, where no server sees it."""
    return f"{reverse('feedback')}#topic={quote(title)}"
