import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from wagtail.models import Page

from intranet.search.wordlists import CompoundWord, PromotedResult, Synonym

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("words", ["DMS, Dokumentenmanagementsystem", "HO,Homeoffice ,Tele-Arbeit", "a, b,"])
def test_synonyms_are_single_words_between_commas(words):
    Synonym(words=words).full_clean()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("DMS", "mindestens zwei"),
        ("DMS, ", "mindestens zwei"),
        (", ,", "mindestens zwei"),
        ("Homeoffice, mobiles Arbeiten", "einzelnes Wort"),
    ],
)
def test_what_is_no_synonym_is_said(words, sentence):
    with pytest.raises(ValidationError, match=sentence):
        Synonym(words=words).full_clean()


@pytest.mark.parametrize("word", ["zwei Worte", "?!"])
def test_a_part_is_one_word(word):
    with pytest.raises(ValidationError, match="einzelnes Wort"):
        CompoundWord(word=word).full_clean()


@pytest.mark.parametrize("url", ["/hilfe/", "https://formulare.musterfelden.example/"])
def test_a_promoted_result_leads_to_an_address(url):
    PromotedResult(words="Hilfe", title="Hilfe", url=url).full_clean()


@pytest.mark.parametrize(
    ("about", "sentence"),
    [
        ({"words": ",", "url": "/hilfe/"}, "mindestens ein Suchwort"),
        ({"words": "Hilfe"}, "Wählen Sie eine Seite"),
        ({"words": "Hilfe", "url": "javascript:alert(1)"}, "Die Adresse beginnt mit"),
        ({"words": "Hilfe", "url": "hilfe"}, "Die Adresse beginnt mit"),
    ],
)
def test_a_promoted_result_that_leads_nowhere_is_refused(about, sentence):
    with pytest.raises(ValidationError, match=sentence):
        PromotedResult(title="Hilfe", **about).full_clean()


def test_a_promoted_result_leads_to_one_place():
    page = Page.objects.get(depth=2, locale__language_code="de")

    with pytest.raises(ValidationError, match="Wählen Sie eine Seite"):
        PromotedResult(words="Hilfe", title="Hilfe", page=page, url="/hilfe/").full_clean()
    with pytest.raises(IntegrityError):
        PromotedResult.objects.create(words="Hilfe", title="Hilfe", page=page, url="/hilfe/")


def test_each_list_calls_its_entries_by_their_words():
    assert str(Synonym(words="a, b")) == "a, b"
    assert str(CompoundWord(word="Amt")) == "Amt"
    assert str(PromotedResult(title="Hilfe")) == "Hilfe"
