"""What the buttons of the unit's page do."""

from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _

from intranet.people.models import Department
from training.demand.checks import CannotDecide
from training.demand.deciding import answer, let_through, make_event
from training.demand.grouping import merge
from training.demand.models import Wish


def decide(wish: Wish, sent: QueryDict, *, unit: Department | None) -> str:
    """Do what the button says and return the sentence on what happened. Raises CannotDecide."""
    deed = sent.get("deed", "")
    if deed == "let-through":
        let_through(wish=wish)
        return _("Der Wunsch steht jetzt in der Liste.")
    if deed == "make-event":
        make_event(wish=wish, unit=unit)
        return _("Die Veranstaltung ist angelegt. Niemand sieht sie, bis Sie sie veröffentlichen.")
    if deed == "answer":
        answer(wish=wish, answer=typed(sent.get("answer", "")))
        return _("Ihre Antwort steht jetzt unter dem Wunsch.")
    if deed == "merge":
        merge(wish=wish, into=chosen(sent.get("into", "")), at=timezone.now())
        return _("Die Wünsche sind zusammengefasst.")
    raise CannotDecide(_("Das geht hier gerade nicht."))


def typed(text: str) -> str:
    """Return what was typed with line ends as they are counted, without what no database stores."""
    return text.replace("\r\n", "\n").replace("\x00", "")


def chosen(number: str) -> Wish:
    """Return the wish that was chosen from the list."""
    found = Wish.objects.filter(pk=int(number)).first() if is_number(number) else None
    if found is None:
        raise CannotDecide(_("Wählen Sie den Wunsch, mit dem dieser zusammengefasst wird."))
    return found


def is_number(text: str) -> bool:
    """Whether it is a number of a row; both databases end at 2^63."""
    return text.isascii() and text.isdecimal() and len(text) < 19
