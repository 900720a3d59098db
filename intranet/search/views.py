from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone, translation
from django.views.decorators.http import require_safe

from intranet.search.checks import LONGEST_QUERY, CannotSearch, check_length
from intranet.search.filters import VALUE_OF
from intranet.search.finding import Question, find
from intranet.search.lexicon import lexicon
from intranet.search.presenting import invite, present
from intranet.search.suggesting import suggest
from intranet.search.text import tidy
from intranet.search.tokens import tokenise


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Answer any question with hits or a sentence; there is no input that this fails on."""
    typed = request.GET.get("q", "")
    try:
        check_length(typed)
    except CannotSearch as reason:
        return show(request, {"query": tidy(typed[:LONGEST_QUERY]), "reason": str(reason)}, status=400)
    question = asked(request, tidy(typed))
    if not any(tokenise(question.text)):
        return show(request, {"query": question.text, **invite(lexicon(), question.language)})
    return show(request, present(question, find(question, at=timezone.now())))


@require_safe
def suggestions(request: HttpRequest) -> HttpResponse:
    """A fragment for the list below the field; empty for what can't be searched for."""
    text = tidy(request.GET.get("q", "")[:LONGEST_QUERY])
    found = suggest(text, language=translation.get_language(), at=timezone.now())
    return render(request, "components/suggestions.html", {"suggestions": found})


def asked(request: HttpRequest, text: str) -> Question:
    chosen = {name: tidy(request.GET.get(name, "")[:LONGEST_QUERY]) for name in VALUE_OF}
    page = request.GET.get("page", "")
    return Question(text=text, language=translation.get_language(), chosen=chosen, page=page)


def show(request: HttpRequest, context: dict[str, Any], status: int = 200) -> HttpResponse:
    whole = {**context, "has_own_search": True}
    return render(request, "intranet/search/results.html", whole, status=status)
