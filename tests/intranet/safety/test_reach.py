"""What no column can hold is found nowhere, and the database isn't asked."""

import pytest
from django.db.models import F
from wagtail.models import Page

from intranet.home.models import StartPage
from intranet.people.models import User

pytestmark = pytest.mark.django_db
BEYOND = [10**30, -(10**30), 2**63, -(2**63) - 1]


@pytest.mark.parametrize("number", BEYOND)
def test_a_list_of_numbers_finds_those_that_can_be(alice, number):
    assert list(User.objects.filter(pk__in=[number, alice.pk])) == [alice]
    assert list(User.objects.filter(pk__in=[number])) == []


@pytest.mark.parametrize("digits", ["9" * 5_000, "²", "①"])
def test_digits_that_make_no_number_find_nothing(alice, digits):
    assert list(User.objects.filter(pk__in=[digits, str(alice.pk)])) == [alice]


def test_a_word_where_a_number_should_be_is_a_mistake_of_ours():
    with pytest.raises(ValueError, match="alice"):
        list(User.objects.filter(pk__in=["alice"]))


@pytest.mark.parametrize("number", BEYOND)
def test_what_is_related_to_such_a_number_is_nothing(alice, number):
    assert list(User.objects.filter(department=number)) == []
    assert list(StartPage.objects.filter(pk=number)) == []
    assert list(User.objects.exclude(department=number)) == [alice]


@pytest.mark.parametrize(
    ("numbers", "is_found"),
    [
        ((0, 10**30), True),
        ((-(10**30), 10**30), True),
        ((2**63, 10**30), False),
        ((-(10**30), -(2**63) - 1), False),
    ],
)
def test_a_range_ends_where_numbers_end(alice, numbers, is_found):
    assert User.objects.filter(pk__range=numbers).exists() == is_found
    assert User.objects.annotate(half=F("pk") / 2).filter(half__range=numbers).exists() == is_found


def test_everything_else_is_found_as_ever(alice, bob):
    own = User.objects.filter(department__in=User.objects.values("department"))

    assert set(own) == {alice, bob}
    assert set(User.objects.filter(department=alice.department)) == {alice, bob}
    assert set(User.objects.filter(pk__in=[F("pk")])) == {alice, bob}
    assert list(Page.objects.filter(pk__in=Page.objects.none())) == []
    assert set(User.objects.filter(pk__range=(F("pk"), bob.pk))) == {alice, bob}


@pytest.mark.parametrize("pattern", ["a" * 100_000, "🙂" * 25_000, "%" * 100_000])
def test_an_endless_pattern_finds_nothing(alice, pattern):
    assert list(User.objects.filter(username__icontains=pattern)) == []


@pytest.mark.parametrize("pattern", ["lic", "LIC"])
def test_a_pattern_finds_as_ever(alice, bob, pattern):
    assert list(User.objects.filter(username__icontains=pattern)) == [alice]


def test_the_longest_pattern_can_be_asked_for(alice):
    assert list(User.objects.filter(username__icontains="🙂" * 10_000)) == []


@pytest.mark.parametrize("text", ["alice\0", "\0", "alice\ud800"])
def test_what_no_text_can_have_is_found_nowhere(alice, text):
    assert list(User.objects.filter(username=text)) == []
    assert list(User.objects.filter(username__icontains=text)) == []
    assert list(User.objects.exclude(username=text)) == [alice]


@pytest.mark.parametrize("by", ["contains", "startswith", "istartswith", "endswith", "iendswith", "iexact"])
@pytest.mark.parametrize("sign", ["\0", "\ud800"])
def test_a_sign_that_no_text_has_finds_nothing(alice, by, sign):
    assert list(User.objects.filter(**{f"username__{by}": sign})) == []
    assert list(User.objects.filter(**{f"username__{by}": "alice"})) == [alice]
