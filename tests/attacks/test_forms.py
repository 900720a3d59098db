"""No form answers with a mistake of ours, whatever stands in its fields."""

import re
from html import unescape
from pathlib import Path

import pytest
from django.test import Client
from django.urls import Resolver404, resolve

from intranet.people.models import User
from tests.attacks.bodies import body
from tests.attacks.forms import forms_of
from tests.attacks.trying import Attempt
from tests.attacks.values import share
from tests.intranet.people.matrix import rows

LINES = Path(__file__).with_name("forms.txt").read_text("utf-8").splitlines()
PAGES = [line for line in LINES if line and line[0] != "#"]
STREAM = re.compile(r'<div id="(\w+)" data-controller="w-block"')
LINK = re.compile(r'"(/[^"#\s<>]*)"')
FILES = ("documents/", "admin/images/<int:image_id>/preview/")
ROW = re.compile(r"-\d+-")
PAGE = """<form method=POST><input name=csrfmiddlewaretoken value=x><textarea name=what>
Knopf &amp; Tür</textarea><input name=where value=hier><select name=level><option value=1>a<option value=2
selected>b</select><input type=checkbox name=again><input type=checkbox name=mail checked><input type=submit
name=send value=x><input type=file name=photo></form><input name=outside value=x>"""


@pytest.fixture
def editor(things):
    """Somebody who may open every form."""
    browser = Client(raise_request_exception=False)
    browser.force_login(User.objects.create_superuser("edda", "edda@musterfelden.example", "wort"))
    return browser


def forms_on(browser, path, things):
    """The forms of the page in which somebody may fill in anything."""
    answer = browser.get(path)
    text = answer.json()["html"] if answer["Content-Type"] == "application/json" else answer.text
    forms = [form for form in forms_of(text, path) if form.names - {"next"}]
    for form in forms:
        if "slug" in form.names:
            form.fields |= texts_on(text, things)
    return forms


def texts_on(text, things):
    """What a script adds to the editor of a page: a block of each kind in the first text alone."""
    first, *others = STREAM.findall(text) or [""]
    blocks = body(first, image=things["image"], document=things["document"]) if first else {}
    return blocks | {f"{name}-count": ["0"] for name in others}


@pytest.mark.parametrize("page", PAGES)
def test_no_value_is_too_much_for_a_form(editor, things, page):
    forms = forms_on(editor, page.format(**things), things)

    texts = share(page, parts=0 if page.startswith("/admin/") else 20)
    failures = [Attempt(editor, form).failures(texts) for form in forms]

    assert forms != []
    assert failures == [[] for _ in forms]


def found_by_following_links(browser, things):
    """Yield the forms of one page for each route that a link leads to."""
    ahead, seen = ["/", "/admin/", *(row.address.format(**things) for row in rows())], set()
    while ahead:
        path = ahead.pop(0)
        route = route_of(path)
        if route in seen or not route or route.startswith(FILES):
            continue
        seen.add(route)
        answer = browser.get(path)
        if answer.has_header("Location"):
            ahead.append(answer["Location"])
        elif answer.status_code == 200 and "html" in answer["Content-Type"]:
            ahead += [unescape(one) for one in LINK.findall(unescape(answer.text))]
            yield from forms_of(answer.text, path)


def route_of(path):
    try:
        return resolve(path.partition("?")[0]).route
    except Resolver404:
        return ""


def asks(form):
    """What the form asks for, in whichever row."""
    return {(form.method, ROW.sub("-0-", name)) for name in form.names - {"next"}}


def test_every_form_that_links_lead_to_is_tried(editor, things):
    tried = [asks(form) for page in PAGES for form in forms_on(editor, page.format(**things), things)]

    found = {form.action: asks(form) for form in found_by_following_links(editor, things)}

    assert [action for action, asked in found.items() if not any(asked <= more for more in tried)] == []


def test_a_form_is_read_as_a_browser_reads_it():
    (form,) = forms_of(PAGE, "/barrier/")

    assert (form.method, form.action, form.files) == ("post", "/barrier/", ["photo"])
    assert {name: form.fields[name] for name in form.names - {"photo"}} == {
        "what": ["Knopf & Tür"],
        "where": ["hier"],
        "level": ["2"],
        "again": [],
        "mail": ["on"],
    }
