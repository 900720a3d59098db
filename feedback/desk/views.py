"""The desk: an inbox and a dialogue, both sealed until a reader's browser opens them."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from feedback.box import services as box
from feedback.box.checks import CannotDo
from feedback.box.models import Letter, Thread
from feedback.box.words import Group, State
from feedback.desk import services
from feedback.desk.forms import HolderForm, SealedForm, StateForm
from feedback.desk.pages import dialogue, frame, in_words, inbox
from feedback.desk.queries import threads_for
from feedback.keys.entrance import for_readers
from intranet.people.models import User


@for_readers
@require_safe
def desk(request: HttpRequest, person: User, groups: list[Group]) -> HttpResponse:
    context = frame(person, groups) | inbox(groups, request.GET, at=timezone.now())
    return show(request, "inbox", context)


@for_readers
@require_safe
def thread(request: HttpRequest, pk: str, person: User, groups: list[Group]) -> HttpResponse:
    found = find(pk, groups)
    title = _("Brief vom {week}").format(week=in_words(found.week))
    return show(request, "thread", frame(person, groups, title) | dialogue(found, person, groups))


def show(request: HttpRequest, name: str, context: dict[str, Any]) -> HttpResponse:
    """Render the page, or only what changes in it: the keys that a browser has opened stay in its page."""
    htmx = request.htmx  # type: ignore[attr-defined]
    is_part = bool(htmx) and not htmx.history_restore_request
    template = f"feedback/desk/_{name}.html" if is_part else f"feedback/desk/{name}.html"
    answer = render(request, template, context)
    answer["Vary"] = "HX-Request"
    return answer


def find(pk: str, groups: list[Group]) -> Thread:
    return get_object_or_404(threads_for(groups), pk=pk)


Deed = Callable[..., None]  # of a request, a thread and a reader


def deed(act: Deed) -> Callable[..., HttpResponse]:
    """Do something with a thread and show it again; a refusal is one sentence, and what was typed stays."""

    @for_readers
    @require_POST
    @wraps(act)
    def view(request: HttpRequest, pk: str, person: User, groups: list[Group], **which: str) -> HttpResponse:
        found = find(pk, groups)
        try:
            act(request, found, person, **which)
        except CannotDo as reason:
            return HttpResponse(str(reason), status=409, content_type="text/plain; charset=utf-8")
        return redirect("feedback-thread", found.pk)

    return view


@deed
def answer(request: HttpRequest, thread: Thread, person: User) -> None:
    services.write_answer(thread=thread, by=person, **said(SealedForm(request.POST)))


@deed
def note(request: HttpRequest, thread: Thread, person: User) -> None:
    box.note(thread=thread, **said(SealedForm(request.POST)))


@deed
def release(request: HttpRequest, thread: Thread, person: User, letter: str) -> None:
    services.release_answer(letter=unreleased(thread, letter), by=person, at=timezone.now())


@deed
def discard(request: HttpRequest, thread: Thread, person: User, letter: str) -> None:
    services.discard_answer(letter=unreleased(thread, letter))


@deed
def change_state(request: HttpRequest, thread: Thread, person: User) -> None:
    box.change_state(thread=thread, state=State(said(StateForm(request.POST))["state"]), at=timezone.now())


@deed
def hand_over(request: HttpRequest, thread: Thread, person: User) -> None:
    box.hand_over(thread=thread, to=Group(said(HolderForm(request.POST))["holder"]))


@deed
def ask_to_share(request: HttpRequest, thread: Thread, person: User) -> None:
    box.ask_to_share(thread=thread)


def said(form: Form) -> dict[str, Any]:
    """Return what a form says. Raises CannotDo with the first thing that is wrong with it."""
    if not form.is_valid():
        raise CannotDo(next(iter(form.errors.values()))[0])
    return form.cleaned_data


def unreleased(thread: Thread, pk: str) -> Letter:
    """Return the answer. Raises Http404 for another thread's, CannotDo where it is released."""
    letter = thread.letters.filter(pk=pk).first()
    if letter is None:
        raise Http404
    return box.waiting(thread, letter)
