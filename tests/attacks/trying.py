"""Tries a form with one hostile value after the other and tells which were too much for which field."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from itertools import cycle
from typing import Any
from unittest.mock import patch
from zlib import crc32

from django.forms import BaseForm
from django.http import HttpResponse
from django.template.response import SimpleTemplateResponse
from django.test import Client

from tests.attacks.asking import undone
from tests.attacks.bodies import FORMATTED
from tests.attacks.filling import files
from tests.attacks.forms import Form
from tests.attacks.values import is_second, is_whole, sent

STRUCTURE = re.compile(r"(?:-|^)(?:\w+_FORMS|count|deleted|order|ORDER|DELETE|type|id|deed)$")
DRAWN = 1 if is_whole() else 6 if is_second() else 3  # one answer in so many; which, differs by form
ROUNDS = 2  # what the first answer refuses is put right, so that the rest goes on to the database

Failure = tuple[str, str, int]


class Attempt:
    """A form and somebody who sends it."""

    def __init__(self, browser: Client, form: Form) -> None:
        self.browser = browser
        self.form = form
        self.valid = {name: said for name, said in form.fields.items() if "__prefix__" not in name}
        names = sorted(self.valid.keys() - {"csrfmiddlewaretoken"})
        self.structure = [name for name in names if is_structure(name, self.valid[name])]
        self.contents = [name for name in names if name not in self.structure]
        self.told_of: set[str] = set()  # the fields that the last answer had something to say about

    def failures(self, values: list[str]) -> list[Failure]:
        """Return each field and value that the house could not answer."""
        found: list[Failure] = []
        for number, value in enumerate(values, start=crc32(self.form.action.encode())):
            found += self.try_together(self.contents, value, is_drawn=number % DRAWN == 0)
        for number, (name, value) in enumerate(zip(cycle(self.structure), values, strict=False)):
            found += self.try_one(name, value, is_drawn=number % DRAWN == 0)
        return found

    def refusals(self) -> list[str]:
        """Return what the house has to say about the form as it stands; an attack would not get past it."""
        answer = self.send({})
        odd = [str(answer.status_code)] if answer.status_code >= 400 else []
        return odd + sorted(name for name in self.told_of if not name.endswith("_FORMS"))

    def try_together(self, names: Iterable[str], value: str, *, is_drawn: bool) -> list[Failure]:
        hostile = set(names)
        for number in range(ROUNDS):
            answer = self.send({name: [value] for name in hostile}, is_drawn=is_drawn and number == 0)
            if answer.status_code >= 500:
                alone = [failed for name in sorted(hostile) for failed in self.try_one(name, value)]
                return alone or [(" + ".join(sorted(hostile)), value[:80], answer.status_code)]
            refused = {name for name in hostile if any(is_part(name, one) for one in self.told_of)}
            hostile -= refused
            if not (refused and hostile):
                break
        return []

    def try_one(self, name: str, value: str, *, is_drawn: bool = True) -> list[Failure]:
        answer = self.send({name: [value]}, is_drawn=is_drawn)
        return [(name, value[:80], answer.status_code)] if answer.status_code >= 500 else []

    def send(self, hostile: dict[str, list[str]], *, is_drawn: bool = True) -> HttpResponse:
        said = {name: [sent(one) for one in ones] for name, ones in (self.valid | hostile).items()}
        with undone(self.browser), read_meanwhile() as forms, nullcontext() if is_drawn else undrawn():
            if self.form.method == "post":
                answer = self.browser.post(self.form.action, said | files(self.form))
            else:
                answer = self.browser.get(self.form.action, said)
            answer.getvalue()
        self.told_of = {form.add_prefix(name) for form in forms for name in form.errors}
        return answer


def undrawn() -> Any:
    """Let pages stay empty; to draw them costs more than all the rest."""
    return patch.object(SimpleTemplateResponse, "rendered_content", "")


def is_structure(name: str, said: list[str]) -> bool:
    """Return whether an odd value here lets nothing else be read."""
    return bool(STRUCTURE.search(name)) or said == [FORMATTED]


def is_part(name: str, of: str) -> bool:
    """Return whether the field is the one that was told of, or one of its parts."""
    return name == of or name.startswith((f"{of}-", f"{of}_"))


@contextmanager
def read_meanwhile() -> Iterator[list[BaseForm]]:
    """Collect every form that reads what was sent, wherever in the house it is made."""
    met: list[BaseForm] = []
    whole = BaseForm.full_clean

    def note(form: BaseForm) -> None:
        met.append(form)
        whole(form)

    with patch.object(BaseForm, "full_clean", note):
        yield met
