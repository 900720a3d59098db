"""Tries a form with one hostile value after the other and tells which were too much for which field."""

import re
from collections.abc import Iterable, Iterator
from itertools import cycle
from typing import Any

from django.forms import BaseForm
from django.forms.formsets import BaseFormSet
from django.http import HttpResponse
from django.template import Context
from django.test import Client

from tests.attacks.asking import undone
from tests.attacks.forms import Form
from tests.attacks.values import sent

STRUCTURE = re.compile(r"(?:-|^)(?:\w+_FORMS|count|deleted|order|ORDER|DELETE|type|id)$")
ROUNDS = 2  # what the first answer refuses is put right, so that the rest goes on to the database

Failure = tuple[str, str, int]


class Attempt:
    """A form and somebody who sends it."""

    def __init__(self, browser: Client, form: Form) -> None:
        self.browser = browser
        self.form = form
        self.valid = {name: said for name, said in form.fields.items() if "__prefix__" not in name}
        self.names = sorted(self.valid.keys() - {"csrfmiddlewaretoken"})

    def failures(self, values: list[str]) -> list[Failure]:
        """Return each field and value that the house could not answer."""
        contents = [name for name in self.names if not STRUCTURE.search(name)]
        structure = [name for name in self.names if STRUCTURE.search(name)]
        together = [failed for value in values for failed in self.try_together(contents, value)]
        return together + [failed for pair in spread(structure, values) for failed in self.try_one(*pair)]

    def try_together(self, names: Iterable[str], value: str) -> list[Failure]:
        hostile = set(names)
        for _ in range(ROUNDS):
            answer = self.send({name: [value] for name in hostile})
            if answer.status_code >= 500:
                alone = [failed for name in sorted(hostile) for failed in self.try_one(name, value)]
                return alone or [(" + ".join(sorted(hostile)), value[:80], answer.status_code)]
            refused = refused_in(answer, hostile)
            hostile -= refused
            if not (refused and hostile):
                break
        return []

    def try_one(self, name: str, value: str) -> list[Failure]:
        answer = self.send({name: [value]})
        return [(name, value[:80], answer.status_code)] if answer.status_code >= 500 else []

    def send(self, hostile: dict[str, list[str]]) -> HttpResponse:
        said = {name: [sent(one) for one in ones] for name, ones in (self.valid | hostile).items()}
        with undone(self.browser):
            if self.form.method == "post":
                answer = self.browser.post(self.form.action, said)
            else:
                answer = self.browser.get(self.form.action, said)
            answer.getvalue()
        return answer


def spread(names: list[str], values: list[str]) -> Iterator[tuple[str, str]]:
    """Give each value its turn with one of the names."""
    return zip(cycle(names), values, strict=False)


def refused_in(answer: Any, hostile: set[str]) -> set[str]:
    """Return which of the fields the answer has something to say about."""
    told = {form.add_prefix(name) for form in forms_in(answer.context) for name in form.errors}
    return {name for name in hostile if any(is_part(name, one) for one in told)}


def is_part(name: str, of: str) -> bool:
    """Return whether the field is the one that was told of, or one of its parts."""
    return name == of or name.startswith((f"{of}-", f"{of}_"))


def forms_in(context: Any) -> Iterator[BaseForm]:
    """Yield the forms that somebody has filled in, from wherever the page has them."""
    for layer in context or []:
        for value in (layer.flatten() if isinstance(layer, Context) else layer).values():
            yield from bound(value)


def bound(value: Any) -> Iterator[BaseForm]:
    if isinstance(value, BaseForm) and value.is_bound:
        yield value
        for rows in getattr(value, "formsets", {}).values():
            yield from bound(rows)
    elif isinstance(value, BaseFormSet) and value.is_bound:
        yield from value.forms
    elif isinstance(value, list | tuple):
        for one in value[:20]:
            yield from bound(one)
