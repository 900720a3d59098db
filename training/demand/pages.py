"""What the pages of wishes show."""

from typing import Any

from django.core.paginator import Paginator
from django.http import QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _

from intranet.home.trail import Step
from intranet.look.pills import Pill
from intranet.people.models import User
from training.demand.marks import mark
from training.demand.models import READABLE, SUPPORTABLE, State, Wish
from training.demand.queries import in_list, numbers
from training.schedule.frame import trail
from training.schedule.wording import language_of_texts

PAGE_SIZE = 20


def list_context(query: QueryDict) -> dict[str, Any]:
    """Return the wishes of one state, the most supported first."""
    asked = query.get("state")
    state = State(asked) if asked in READABLE else State.OPEN
    pages = Paginator(in_list(state), PAGE_SIZE).get_page(query.get("page"))
    return {
        "pages": pages,
        "kept": f"state={state.value}&",
        "numbers": list(pages.paginator.get_elided_page_range(pages.number)),
        "states": state_pills(state),
        "trail": trail(_("Wünsche")),
        "words_lang": language_of_texts(),
    }


def state_pills(current: State) -> list[Pill]:
    titles = {State.OPEN: _("Offen"), State.PLANNED: _("In Planung"), State.ANSWERED: _("Beantwortet")}
    found, url = numbers(), reverse("wishes")
    return [
        Pill(title, f"{url}?state={state.value}", state == current, found[state])
        for state, title in titles.items()
    ]


def wish_context(wish: Wish) -> dict[str, Any]:
    """Return what the page of one wish shows to everybody."""
    return {
        "wish": wish,
        "is_open": wish.state in SUPPORTABLE,
        "event": wish.event if wish.event and wish.event.is_published else None,
        "trail": [*trail(), Step(_("Wünsche"), reverse("wishes")), Step(wish.what, "")],
        "words_lang": language_of_texts(),
    }


def own_context(wish: Wish, person: User) -> dict[str, Any]:
    """Return how the wish stands for one person; whether they support it is only asked here."""
    is_open = wish.state in SUPPORTABLE
    return {
        "wish": wish,
        "is_open": is_open,
        "supports": is_open and wish.supports.filter(mark=mark(wish, person.pk)).exists(),
        "is_told": bool(person.email) and wish.contacts.filter(email=person.email.lower()).exists(),
        "email": person.email,
    }


def form_trail() -> list[Step]:
    return [*trail(), Step(_("Wünsche"), reverse("wishes")), Step(_("Bedarf melden"), "")]
