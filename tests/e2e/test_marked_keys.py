"""Point 7, with the real issuer and the real box: one key for everybody, and another one is noticed."""

import pytest

from intranet.passes.blind import make_key, private_key, public_key
from intranet.passes.encoding import to_text
from tests.e2e.author import HAS_PASSES

pytestmark = pytest.mark.browser
SHOWN = """async () => {
  const { publishedKeys } = await import("wandel/box");
  const issued = await (await fetch("/passes/keys/")).json();
  return [await publishedKeys(), issued.scopes];
}"""
NOTICED = "() => JSON.parse(localStorage.getItem('wandel-passes'))?.marked.length > 0"
COUNT = """async () => (await import("wandel/wallet")).count("feedback")"""


def at_the_form(page):
    page.goto("/feedback/")
    return page


def test_two_people_and_a_stranger_are_shown_one_key_by_issuer_and_box(visit, signed_in):
    pages = [signed_in(visit(), "emil"), signed_in(visit(), "alma"), visit()]

    (box, issuer), *others = [at_the_form(page).evaluate(SHOWN) for page in pages]

    assert others == [[box, issuer]] * 2
    assert {scope: box[scope] for scope in issuer} == issuer
    assert len(issuer) > 0


def test_a_browser_that_is_shown_another_key_keeps_no_pass_and_says_so(visit, signed_in):
    page = visit()
    asked = []

    def mark(route):
        scopes = route.fetch().json()["scopes"]
        other = to_text(public_key(private_key(make_key())))
        route.fulfill(json={"scopes": dict.fromkeys(scopes, other)})

    page.route("**/passes/keys/", mark)
    page.on("request", lambda one: asked.append(one.url) if "/passes/draw/" in one.url else None)
    signed_in(page, "emil")
    page.wait_for_function(NOTICED)

    at_the_form(page).get_by_text("Vorsicht: Diese Marken könnten Sie verraten").wait_for()
    assert (page.evaluate(COUNT), asked) == (0, [])


def test_with_the_one_key_there_are_three_passes(visit, signed_in):
    page = signed_in(visit(), "erik")
    page.wait_for_function(HAS_PASSES)

    assert at_the_form(page).evaluate(COUNT) == 3
