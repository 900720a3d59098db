"""Passes in a real browser: it reckons as RFC 9474 says, draws by itself, and leaves nothing at sign-out."""

import json
from html import escape

import pytest

from intranet.passes.blind import blind_sign, make_key, private_key, public_key, verify
from intranet.passes.encoding import from_text, to_text
from tests.intranet.passes.asking import WEEK
from tests.intranet.passes.vectors import NAMES, VECTORS, values

pytestmark = pytest.mark.browser

RECKON = """async ({ key: der, prepared, salt, factor, signed }) => {
  const { blind, finalise, fromText, readKey, toText } = await import("wandel/blind");
  const key = await readKey(fromText(der));
  const given = { salt: fromText(salt), factor: BigInt(factor) };
  const { blinded, off } = await blind(key, fromText(prepared), given);
  return [toText(blinded), toText(await finalise(key, fromText(prepared), fromText(signed), off))];
}"""
PUT = """html => document.querySelector("[data-controller=person]").insertAdjacentHTML("beforeend", html)"""
COUNT = """async () => (await import("wandel/wallet")).count("feedback")"""
TAKE = """async () => (await import("wandel/wallet")).take("feedback")"""
KEPT = "() => localStorage.getItem('wandel-passes')"


@pytest.fixture
def key():
    return private_key(make_key())


@pytest.fixture
def issuer(key):
    """Answers in the place of issuer and witness, whatever the house has passes for; notes each question."""
    asked = []
    scopes = {WEEK: to_text(public_key(key))}

    def sign(route):
        asked.append(json.loads(route.request.post_data))
        signed = [to_text(blind_sign(from_text(one), key=key)) for one in asked[-1]["blinded"]]
        route.fulfill(json={"signatures": signed})

    def serve(page):
        page.route("**/passes/draw/", lambda route: route.fulfill(json={"signatures": []}))  # not the house's
        page.route("**/test/draw/", sign)
        page.route("**/test/keys/", lambda route: route.fulfill(json={"scopes": scopes}))
        told = f"export const publishedKeys = async () => ({json.dumps(scopes)});"
        page.route(
            "**/test/witness.js", lambda route: route.fulfill(content_type="text/javascript", body=told)
        )
        return page

    serve.asked = asked
    return serve


def plan():
    each = {"scope": WEEK, "limit": 3, "until": "2099-01-01T00:00:00Z", "witness": "/test/witness.js"}
    return json.dumps({"draw": "/test/draw/", "keys": "/test/keys/", "wait": 0.1, "scopes": [each]})


def show_plan(page):
    """Put into the page what the server puts there for a kind of passes."""
    page.locator(".account").wait_for()
    page.evaluate(
        PUT, f'<span hidden data-controller="passes" data-passes="{escape(plan())}" data-token="x"></span>'
    )


@pytest.mark.parametrize("vector", VECTORS, ids=NAMES)
def test_the_browser_blinds_and_finalises_as_the_rfc_says(page, vector):
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicNumbers
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    known = values(vector)
    public = RSAPublicNumbers(known["e"], known["n"]).public_key()
    der = public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    named = {"prepared": "prepared_msg", "salt": "salt", "signed": "blind_sig"}
    given = {name: to_text(known[field]) for name, field in named.items()}
    page.goto("/")

    factor = str(pow(known["inv"], -1, known["n"]))
    said = page.evaluate(RECKON, {**given, "key": to_text(der), "factor": factor})

    assert said == [to_text(known["blinded_msg"]), to_text(known["sig"])]


def test_who_reads_without_signing_in_loads_no_script_of_passes(page):
    asked = []
    page.on("request", lambda request: asked.append(request.url))

    page.goto("/", wait_until="networkidle")

    assert [url for url in asked if "/passes/" in url] == []


def test_a_signed_in_browser_draws_by_itself_once_and_leaves_nothing_behind(page, signed_in, issuer, key):
    signed_in(issuer(page), "emil")

    show_plan(page)
    page.wait_for_function(KEPT)
    page.reload()
    show_plan(page)
    one = page.evaluate(TAKE)

    assert [len(wish["blinded"]) for wish in issuer.asked] == [3]
    assert page.evaluate(COUNT) == 2
    made = {name: from_text(one[name]) for name in ("prepared", "signature")}
    assert verify(public_key(key), scope=WEEK, **made)

    page.locator(".account summary").click()
    with page.expect_navigation():
        page.get_by_role("button", name="Abmelden").click()
    assert page.evaluate(KEPT) is None


def test_who_signs_out_in_the_admin_leaves_nothing_behind_either(page, signed_in):
    signed_in(page, "edda").goto("/admin/")
    page.evaluate("() => localStorage.setItem('wandel-passes', '{}')")

    page.get_by_role("button", name="Edda").first.click()
    with page.expect_navigation():
        page.get_by_role("button", name="Abmelden").click()

    assert page.evaluate(KEPT) is None
