"""Where people can say something, as long as no other part of the house offers more."""

from dataclasses import dataclass

from django.conf import settings
from django.utils.translation import gettext as _

from intranet.home.areas import Moment


@dataclass(frozen=True)
class Ask:
    """An invitation to say something; ``icon`` names a drawing of the house."""

    title: str
    text: str
    button: str
    url: str
    icon: str


def ask_the_unit(moment: Moment) -> Ask:
    """Return the way to the digitisation unit: a mail from one's own mail program."""
    return Ask(
        title=_("Etwas fragen oder sagen"),
        text=_("Eine Frage, eine Idee, Ärger mit einem Programm? Die Stabsstelle antwortet bald."),
        button=_("Der Stabsstelle schreiben"),
        url=f"mailto:{settings.CONTACT_EMAIL}",
        icon="mail",
    )
