"""Whatever somebody typed, pages show it as words: none of them changes its shape because of it."""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from uuid import uuid4

import pytest
from django.core.cache import cache
from django.core.files.base import ContentFile
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from wagtail.documents.models import Document

from intranet.people.roles import Role
from intranet.people.services import set_roles
from tests.attacks.city import City, build
from tests.attacks.places import of_editors, of_readers, of_searchers
from tests.attacks.reading import dangers, skeleton
from tests.attacks.rich_text import storable
from tests.attacks.texts import Texts
from tests.factories.people import UserFactory
from tests.intranet.people.matrix import told

ATTACKS = Texts(storable())
Pages = list[tuple[str, str]]
Places = Callable[[City], Iterable[str]]


@contextmanager
def taken_back() -> Iterator[None]:
    cache.key_prefix = uuid4().hex
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def read(texts: Texts, *places: Places) -> list[Pages]:
    """Build the city and return its pages, as those see them who may see all."""
    with taken_back():
        city, client, person = build(texts), Client(), UserFactory(username="leserin")
        set_roles(person=person, roles=[Role.DIGITISATION_UNIT, Role.ADMINISTRATOR])
        client.force_login(person)
        return [[(address, html(client.get(address))) for address in addresses(city)] for addresses in places]


def html(answer: HttpResponse) -> str:
    """Return the page, or the piece of one that a chooser sends to its script."""
    return str(answer.json()["html"]) if answer["Content-Type"] == "application/json" else answer.text


def unlike(plain: Pages, attacked: Pages, look: Callable[[str], object]) -> list[str]:
    """The addresses where a look at the attacked page sees something else than at the plain one."""
    both = zip(plain, attacked, strict=True)
    return [address for (_, before), (address, after) in both if look(before) != look(after)]


def shape(page: str) -> list[tuple[str, tuple[str, ...]]]:
    """All elements of the page; lists are sorted by words, so that the order may differ."""
    return sorted(skeleton(page))


def kinds(page: str) -> set[tuple[str, tuple[str, ...]]]:
    """What the page is made of; how much of it depends on the hits of a search or on hints for editors."""
    return set(skeleton(page))


def all_of(pages: Pages) -> str:
    return "".join(page for _, page in pages)


def test_no_page_is_changed_by_what_somebody_typed(db):
    places = (of_readers, of_searchers, of_editors)
    (plain, found, listed), attacked = (read(texts, *places) for texts in (ATTACKS.harmless(), ATTACKS))

    assert [address for address, page in attacked[0] + attacked[1] if dangers(page)] == []
    assert unlike(plain, attacked[0], shape) == []
    assert kinds(all_of(attacked[1])) <= kinds(all_of(found))
    assert unlike(listed, attacked[2], kinds) == []
    assert unlike(listed, attacked[2], dangers) == []


@pytest.mark.parametrize("place", ["/search/", "/search/suggestions/", "/en/search/"])
def test_what_was_searched_for_is_shown_as_words(client, db, place):
    assert [text for text in ATTACKS.of(200) if dangers(client.get(place, {"q": text}).text)] == []


def test_a_file_is_saved_under_a_name_of_one_line(client, things):
    named = [Document.objects.create(title="Plan", file=ContentFile(b"Plan", name)) for name in names()]

    answers = [client.get(document.url) for document in named]

    assert {told(answer) for answer in answers} == {"200"}
    heads = [answer["Content-Disposition"] for answer in answers]
    assert [head for head in heads if not re.fullmatch(r"attachment; filename[ -~]+", head)] == []


def names() -> list[str]:
    """The texts as names of files, in so far as a disk takes them."""
    texts = [text.replace("/", "").replace("\\", "")[:60] for text in ATTACKS.texts]
    return [f"{text}.txt" for text in texts]
