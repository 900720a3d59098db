"""Nobody is led to another house by an address that looks like ours."""

import pytest

from intranet.people.own_path import LONGEST, own_path

ELSEWHERE = [
    "https://evil.example/",
    "http:evil.example",
    "http:/evil.example",
    "HTTPS://EVIL.EXAMPLE",
    "//evil.example",
    "///evil.example",
    "////evil.example/%2e%2e",
    "/\\evil.example",
    "/\\/evil.example",
    "\\\\evil.example",
    "\\/evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "\t//evil.example",
    " //evil.example",
    "/ /evil.example",
    "/\x00/evil.example",
    "/\x0b/evil.example",
    "/\x85/evil.example",
    "/\xa0/evil.example",
    "javascript:alert(1)",
    "data:text/html,hi",
    "evil.example",
    "@evil.example",
    ".evil.example",
    "?next=//evil.example",
    "#//evil.example",
    "//evil.example@stadt.example/",
    "https:stadt.example",
    "//[::1]/",
    "//[evil",
    "",
    " ",
    "/" + "a" * LONGEST,
]

OURS = [
    "/",
    "/admin/",
    "/admin/pages/3/edit/?tab=content#summary",
    "/en/news/?q=%C3%A4kte&page=2",
    "/news/scanner-für-alle/",
    "/search/?q=https://evil.example",
    "/a//b",
    "/%2F%2Fevil.example",
]


@pytest.mark.parametrize("wish", ELSEWHERE)
def test_an_address_elsewhere_is_not_followed(wish):
    assert own_path(wish) == "/"


@pytest.mark.parametrize("wish", OURS)
def test_a_path_of_the_house_is_followed(wish):
    assert own_path(wish) == wish


def test_no_wish_leads_where_the_caller_says():
    assert own_path(None, otherwise="/admin/") == "/admin/"
