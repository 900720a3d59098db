import pytest

from intranet.people.claims import Claims, find
from intranet.people.providers import Provider

PROVIDER = Provider("Stadt", groups_claim="realm_access.roles", department_claim="ou")


def test_name_groups_and_department_are_read():
    told = {
        "given_name": " Erik ",
        "family_name": "Sommerfeld",
        "ou": ["FB 7"],
        "realm_access": {"roles": ["a", "b"]},
        "birthdate": "1990-01-01",
    }

    assert Claims.read(told, PROVIDER) == Claims("Erik", "Sommerfeld", frozenset({"a", "b"}), "FB 7")


def test_a_provider_may_say_nothing():
    assert Claims.read({}, PROVIDER) == Claims()


def test_one_group_may_be_a_plain_text():
    assert Claims.read({"groups": "editors"}, Provider("Stadt")).groups == {"editors"}


@pytest.mark.parametrize("nonsense", [7, None, True, {"a": "b"}, [1, None, ["x"], ""], ""])
def test_nonsense_is_no_group(nonsense):
    assert Claims.read({"groups": nonsense, "given_name": nonsense}, Provider("Stadt")) == Claims()


def test_a_claim_may_have_dots_in_its_name():
    assert find({"https://stadt.example/roles": ["a"]}, "https://stadt.example/roles") == ["a"]


def test_a_path_that_leads_nowhere_finds_nothing():
    assert find({"realm_access": ["roles"]}, "realm_access.roles") is None
