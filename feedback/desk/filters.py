"""How the inbox is narrowed: by state, and by kind."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from django.db.models import TextChoices
from django.http import QueryDict
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from feedback.box.models import ThreadQuerySet
from feedback.box.words import Kind, State
from intranet.look.pills import Filter, Pill

CHOICES: Mapping[str, type[TextChoices]] = {"state": State, "kind": Kind}


@dataclass(frozen=True)
class Filters:
    """What of the known words the address names."""

    chosen: dict[str, str]

    @classmethod
    def asked(cls, query: QueryDict) -> Self:
        found = {name: query.get(name, "") for name in CHOICES}
        return cls({name: value for name, value in found.items() if value in CHOICES[name].values})

    def narrow(self, threads: ThreadQuerySet) -> ThreadQuerySet:
        return threads.filter(**self.chosen)

    @property
    def kept(self) -> str:
        """The filters as the links to other pages of the list repeat them."""
        return f"{urlencode(self.chosen)}&" if self.chosen else ""

    def shown(self) -> list[Filter]:
        return [Filter(_("Stand"), self.pills("state")), Filter(_("Art"), self.pills("kind"))]

    def pills(self, name: str) -> list[Pill]:
        every = Pill(_("Alle"), self.address(name, ""), name not in self.chosen)
        rest = CHOICES[name].choices
        return [
            every,
            *(
                Pill(str(title), self.address(name, value), self.chosen.get(name) == value)
                for value, title in rest
            ),
        ]

    def address(self, name: str, value: str) -> str:
        query = {key: one for key, one in {**self.chosen, name: value}.items() if one}
        return reverse("feedback-desk") + (f"?{urlencode(query)}" if query else "")
