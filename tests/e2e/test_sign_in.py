"""Coming in through the city's own provider: three processes and a browser."""

import pytest
from playwright.sync_api import expect

from tests.e2e import city
from tests.e2e.server import serving
from tests.provider.running import running

ERIK = {
    "given_name": "Erik",
    "family_name": "Sommerfeld",
    "email": "erik@stadt.example",
    "groups": ["redaktion"],
}


@pytest.fixture(scope="module")
def provider(tmp_path_factory):
    with running(tmp_path_factory.mktemp("provider")) as one:
        yield one


@pytest.fixture(scope="module")
def wandel(template, provider, tmp_path_factory):
    client = {"OIDC_CLIENT_ID": "wandel", "OIDC_CLIENT_SECRET": "geheim", "OIDC_TITLE": "Stadtkonto"}
    trust = {"OIDC_ISSUER": provider.issuer, "OIDC_ROLE_MAP": "editor=redaktion; administrator=it"}
    var = city.copy(template, tmp_path_factory.mktemp("city") / "var")
    with serving(var, **client, **trust) as address:
        provider.answer_at(f"{address}/sign-in/city/back/")
        yield address


@pytest.fixture
def window(browser, wandel):
    """A window that may leave the house, for the provider is another one."""
    context = browser.new_context(base_url=wandel, locale="de-DE")
    yield context.new_page()
    context.close()


def sign_in(page, username, wish="/"):
    page.goto(f"/sign-in/?next={wish}")
    page.get_by_role("button", name="Stadtkonto").click()
    page.get_by_label("Name").fill(username)
    page.get_by_role("button", name="Weiter").click()


def test_a_colleague_comes_in_goes_to_work_and_leaves(window, provider):
    provider.tell("erik", **ERIK)

    sign_in(window, "erik", wish="/admin/pages/")
    window.wait_for_url("**/admin/pages/")

    window.goto("/")
    window.locator(".account summary", has_text="Erik Sommerfeld").click()
    expect(window.get_by_role("link", name="Zur Redaktion")).to_be_visible()
    window.get_by_role("button", name="Abmelden").click()
    expect(window.get_by_role("link", name="Anmelden")).to_be_visible()


def test_without_javascript_it_is_one_click_more_at_most(browser, wandel, provider):
    provider.tell("erik", **ERIK)
    context = browser.new_context(base_url=wandel, java_script_enabled=False)
    page = context.new_page()

    sign_in(page, "erik", wish="/sign-in/")

    expect(page.get_by_text("Sie sind als Erik Sommerfeld angemeldet.")).to_be_visible()
    context.close()


def test_who_lost_the_group_has_lost_the_room(window, provider):
    provider.tell("erik", **{**ERIK, "groups": []})

    sign_in(window, "erik", wish="/admin/pages/")

    expect(window.get_by_text("Dieser Bereich ist für Ihr Konto nicht freigegeben.")).to_be_visible()


def test_a_made_up_answer_is_refused_politely(window):
    answer = window.goto("/sign-in/city/back/?code=guessed&state=guessed")

    assert answer.status == 403
    expect(window.get_by_role("heading", name="Nicht angemeldet")).to_be_visible()
    expect(window.get_by_role("link", name="Noch einmal anmelden")).to_be_visible()


def test_an_address_of_a_demo_person_does_not_become_that_person(window, provider):
    provider.tell("mallory", email="edda.lindqvist@musterfelden.example", email_verified=True)

    sign_in(window, "mallory")

    expect(window.get_by_text("gibt es hier schon ein Konto")).to_be_visible()
