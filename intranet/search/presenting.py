"""An answer as the page shows it."""

from typing import Any

from intranet.look.pills import Link
from intranet.search.corrections import similar
from intranet.search.finding import Answer, Question
from intranet.search.lexicon import Lexicon
from intranet.search.pills import filters, search_url
from intranet.search.text import fold
from intranet.search.understanding import Correction


def present(question: Question, answer: Answer) -> dict[str, Any]:
    """Everything that a page with hits needs, or one without."""
    understanding = answer.understanding
    return {
        "query": question.text,
        "total": answer.page.paginator.count,
        "items": answer.hits,
        "pages": answer.page,
        "kept": search_url(question.text, question.chosen).partition("?")[2] + "&",
        "filters": filters(question, answer),
        "is_narrowed": any(question.chosen.values()),
        "promoted": answer.promoted,
        "corrections": understanding.corrections,
        "unknown": understanding.unknown,
        "lack_words": answer.complete == 0,
        "some_lack_words": 0 < answer.complete < answer.unfiltered,
        "suggestions": [_with(doubt, question) for doubt in understanding.doubts],
        **({} if answer.hits else _help(question, answer)),
    }


def invite(lexicon: Lexicon, language: str) -> dict[str, Any]:
    """What to begin with: the fields of action, by their titles."""
    titles = [title for (_, code), title in lexicon.fields.items() if code == language]
    return {"fields": [Link(title, search_url(title, {})) for title in titles]}


def _help(question: Question, answer: Answer) -> dict[str, Any]:
    """Ways on for somebody who found nothing."""
    known = answer.lexicon
    near = [
        Correction(surface, known.surfaces[word])
        for surface in answer.understanding.unknown
        for word in similar(fold(surface), known.counts)
    ]
    return {
        **invite(known, question.language),
        "suggestions": [_with(correction, question) for correction in near],
        "without_filters": Link(str(answer.unfiltered), search_url(question.text, {})),
    }


def _with(correction: Correction, question: Question) -> Link:
    """The same question with the other word."""
    text = question.text.replace(correction.typed, correction.meant)
    return Link(text, search_url(text, {}))
