"""The filters of a search as links, each of which keeps the rest of the question."""

from collections.abc import Callable, Mapping

from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from intranet.look.pills import Filter, Pill
from intranet.search.finding import Answer, Question
from intranet.search.registry import label_of


def search_url(text: str, chosen: Mapping[str, str]) -> str:
    """Where these hits stand; their page is not kept, since other hits have other pages."""
    values = {name: value for name, value in chosen.items() if value}
    return f"{reverse('search')}?{urlencode({'q': text, **values})}"


def filters(question: Question, answer: Answer) -> list[Filter]:
    """The filters that change something: those with more than one value, or with a chosen one."""
    labels = {"field": _("Handlungsfeld"), "kind": _("Art"), "year": _("Jahr")}
    return [
        Filter(labels[name], _pills(name, question, answer))
        for name, choices in answer.choices.items()
        if len(choices) > 1 or question.chosen.get(name)
    ]


def _pills(name: str, question: Question, answer: Answer) -> list[Pill]:
    def url(value: str) -> str:
        return search_url(question.text, {**question.chosen, name: value})

    title = _title_of(name, question, answer)
    values = [
        Pill(title(one.value), url(one.value), one.is_chosen, one.count) for one in answer.choices[name]
    ]
    return [Pill(_("Alle"), url(""), not question.chosen.get(name)), *values]


def _title_of(name: str, question: Question, answer: Answer) -> Callable[[str], str]:
    """How readers call a value of the filter."""
    if name == "field":
        return lambda slug: answer.lexicon.field_title(slug, question.language)
    return label_of if name == "kind" else str
