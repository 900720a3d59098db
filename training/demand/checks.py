"""Why something can't be done with a wish: each rule is one function with its sentence."""

from django.utils.translation import gettext as _

from training.demand.models import CLOSED, LONGEST_ANSWER, SUPPORTABLE, State, Wish


class CannotSupport(Exception):
    """Why a wish can't be supported; ``str()`` is the sentence the person reads."""


class CannotDecide(Exception):
    """Why the unit can't do that with a wish; ``str()`` is the sentence the person reads."""


def check_supportable(wish: Wish) -> None:
    if wish.state not in SUPPORTABLE:
        raise CannotSupport(_("Dieser Wunsch ist schon beantwortet."))


def check_new(wish: Wish) -> None:
    if wish.state != State.NEW:
        raise CannotDecide(_("Dieser Wunsch wird schon gezeigt."))


def check_not_closed(wish: Wish) -> None:
    if wish.state in CLOSED:
        raise CannotDecide(_("Dieser Wunsch ist schon abgeschlossen."))


def check_answer(answer: str) -> None:
    if len(answer) > LONGEST_ANSWER:
        limit = LONGEST_ANSWER
        raise CannotDecide(_("Die Antwort ist zu lang: höchstens {limit} Zeichen.").format(limit=limit))
    if not answer.strip():
        raise CannotDecide(_("Bitte schreiben Sie eine Antwort. Sie steht dann unter dem Wunsch."))


def check_may_merge(wish: Wish, into: Wish) -> None:
    if wish.pk == into.pk:
        raise CannotDecide(_("Ein Wunsch lässt sich nicht mit sich selbst zusammenfassen."))
    check_not_closed(wish)
    check_not_closed(into)
    if wish.state == State.PLANNED:
        raise CannotDecide(
            _("Zu diesem Wunsch gibt es schon einen Termin. Fassen Sie den anderen mit ihm zusammen.")
        )
