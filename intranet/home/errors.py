"""The page for an address where nothing is: it searches for what the address was about."""

import re
from urllib.parse import unquote

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone, translation

from intranet.search.finding import Question, find
from intranet.search.hits import Hit
from intranet.search.text import tidy
from intranet.search.tokens import tokenise

MOST_HITS = 5
LONGEST = 100  # characters of an address that are read
SHORTEST = 3  # letters; "en" and "de" were not what somebody looked for
WORD = re.compile(r"[^\W\d_]+")


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Offer the pages that the address may have meant, and a search for its words."""
    words = words_in(request.path_info)
    context = {"query": words, "items": pages_about(words), "has_own_search": True}
    return render(request, "404.html", context, status=404)


def words_in(path: str) -> str:
    """Return the words of an address; a missing file is asked for by browsers, not by people."""
    last = path.rstrip("/").rsplit("/", 1)[-1]
    if "." in last:
        return ""
    words = WORD.findall(tidy(unquote(path[:LONGEST], errors="ignore")))
    return " ".join(word for word in words if len(word) >= SHORTEST)


def pages_about(words: str) -> list[Hit]:
    """Return the best hits for the words."""
    if not any(tokenise(words)):
        return []
    question = Question(text=words, language=translation.get_language() or "", chosen={})
    return find(question, at=timezone.now()).hits[:MOST_HITS]
