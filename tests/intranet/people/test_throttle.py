import pytest
from django.core.cache import cache

from intranet.people.throttle import ACCOUNT, ADDRESS, count_wrong_try, forget_wrong_tries, is_throttled


@pytest.fixture(autouse=True)
def _no_tries_yet():
    cache.clear()


def guess(times: int, account: str = "ada", address: str = "10.0.0.7") -> None:
    for _ in range(times):
        count_wrong_try(account=account, address=address)


def test_a_few_slips_are_forgiven():
    guess(ACCOUNT.tries - 1)

    assert not is_throttled(account="ada", address="10.0.0.7")


def test_an_account_is_closed_wherever_the_guesses_come_from():
    for number in range(ACCOUNT.tries):
        guess(1, address=f"10.0.0.{number}")

    assert is_throttled(account="ada", address="10.9.9.9")


def test_an_account_is_the_same_however_it_is_spelt():
    guess(ACCOUNT.tries, account="Ada")

    assert is_throttled(account="aDA", address="10.9.9.9")


def test_an_address_is_closed_whatever_account_is_guessed():
    for number in range(ADDRESS.tries):
        guess(1, account=f"person{number}")

    assert is_throttled(account="nobody", address="10.0.0.7")


def test_the_right_password_opens_the_account_again():
    guess(ACCOUNT.tries)

    forget_wrong_tries(account="ada")

    assert not is_throttled(account="ada", address="10.0.0.7")


def test_the_right_password_does_not_clear_the_address():
    guess(ADDRESS.tries)

    forget_wrong_tries(account="ada")

    assert is_throttled(account="ada", address="10.0.0.7")


@pytest.mark.parametrize("limit", [ACCOUNT, ADDRESS])
def test_the_counter_does_not_say_whose_it_is(limit):
    key = limit.key("ada")

    assert "ada" not in key
    assert len({key, limit.key("alice"), ACCOUNT.key("ada"), ADDRESS.key("ada")}) == 3
