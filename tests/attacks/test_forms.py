"""No form answers with a mistake of ours, whatever stands in its fields."""

import re
from html import unescape
from pathlib import Path

import pytest
from django.test import Client
from django.urls import Resolver404, resolve

from tests.attacks.bodies import body
from tests.attacks.filling import fill
from tests.attacks.forms import forms_of
from tests.attacks.trying import Attempt
from tests.attacks.values import share
from tests.intranet.people.matrix import rows

LINES = Path(__file__).with_name("forms.txt").read_text("utf-8").splitlines()
PAGES = [line for line in LINES if line and line[0] != "#"]
REFUSED = {  # as it stands
    "/admin/embeds/chooser/": ["embed-chooser-url"],  # no provider is switched on
    "/admin/images/multiple/add/": ["400"],  # there is no file in it
    "/training/feedback/{feedback_token}/": ["409"],  # nobody came who could say something
    "/training/{event}/{occurrence}/letters/{letter}/": ["409"],  # nobody comes who could read it
}
STREAM = re.compile(r'<div id="(\w+)" data-block data-controller="w-block"')
LINK = re.compile(r'"(/[^"#\s<>]*)"')
FILES = ("documents/", "admin/images/<int:image_id>/preview/")
ROW = re.compile(r"-\d+-")
PAGE = """<form method=POST><input name=csrfmiddlewaretoken value=x><textarea name=what>
Knopf &amp; Tür</textarea><input name=where value=hier><select name=level><option value=1>a<option value=2
selected>b</select><input type=checkbox name=again><input type=checkbox name=mail checked><input type=submit
name=send value=x><input type=file name=photo></form><input name=outside value=x>"""


def forms_on(line, editor, things):
    """The forms of the page in which somebody may fill in anything, and who opens it."""
    who, _, path = line.format(**things).rpartition(" ")
    browser = Client(raise_request_exception=False) if who else editor
    answer = browser.get(path)
    text = answer.json()["html"] if answer["Content-Type"] == "application/json" else answer.text
    forms = [form for form in forms_of(text, path) if form.names - {"next"} and is_of(form, path)]
    for form in forms:
        if "slug" in form.names:
            form.fields |= texts_on(text, things)
        fill(form, things)
    return browser, forms


def is_of(form, path):
    """Whether the form is the page's own; the search stands above all of them."""
    return form.action != "/search/" or path == "/search/"


def texts_on(text, things):
    """What a script adds to the editor of a page: a block of each kind in the first text alone."""
    first, *others = STREAM.findall(text) or [""]
    blocks = body(first, image=things["image"], document=things["document"]) if first else {}
    return blocks | {f"{name}-count": ["0"] for name in others}


@pytest.mark.parametrize("page", PAGES)
def test_no_value_is_too_much_for_a_form(editor, things, frameless, page):
    browser, forms = forms_on(page, editor, things)
    tries = [Attempt(browser, form) for form in forms]

    texts = share(page, parts=0 if page.startswith("/admin/") else 20)

    assert tries != []
    assert [word for attempt in tries for word in attempt.refusals()] == REFUSED.get(page, [])
    assert [attempt.failures(texts) for attempt in tries] == [[] for _ in tries]


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
    tried = [asks(form) for page in PAGES for form in forms_on(page, editor, things)[1]]

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
