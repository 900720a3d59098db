"""Somebody whom one would recognise writes, is answered and comes back: nothing on the disk tells who."""

import json
import sqlite3
import sys
from contextlib import closing
from hashlib import sha256
from types import SimpleNamespace

import pytest
from playwright.sync_api import expect

from feedback.box.sealing import Receipt
from feedback.box.shapes import to_bytes
from tests.e2e import canary, city
from tests.e2e.author import HAS_PASSES, come_back, finish, send, write
from tests.e2e.browser import Visit
from tests.e2e.server import serving, start
from tests.feedback.searching import rows, rows_with, traces

pytestmark = pytest.mark.browser
TEXT = "Die Gießkanne im Zählerraum tropft auf die Kabel"
ANSWER = "Die Kanne steht jetzt im Waschraum, vielen Dank"
PASSES = "() => JSON.parse(localStorage.getItem('wandel-passes')).scopes"
OWN_TABLES = {"django_session", "intranet_user", "intranet_user_groups", "wagtailusers_userprofile"}
OWN_TABLES |= {"sqlite_sequence"}  # the highest number that was given
AUTHOR = {"user_agent": canary.AGENT, "extra_http_headers": canary.HEADERS}
UVICORN = "-m uvicorn intranet.asgi:application --port PORT --no-access-log --ws websockets-sansio"
NO_CLOCK = [sys.executable, *UVICORN.split(), "--lifespan", "off"]  # its jobs write into the main database


@pytest.fixture(scope="module")
def var(template, tmp_path_factory):
    """A city in which the canary works."""
    var = city.copy(template, tmp_path_factory.mktemp("canary") / "var")
    (var / "tmp").mkdir()
    canary.move_in(var)
    return var


@pytest.fixture(scope="module")
def before(var):
    return rows(var / "wandel.sqlite3")


@pytest.fixture(scope="module")
def told(var, before, browser):
    """The whole story, ended by `kill -9`; returns what nobody may find."""
    process, address = start(var, TMPDIR=str(var / "tmp"))
    try:
        return story(lambda **options: Visit(browser, address, **options), address)
    finally:
        process.kill()
        process.wait()


def story(open_window, address):
    author = open_window(**AUTHOR)
    page = canary.sit_down(author.page, address)
    drawn = []
    page.on("request", lambda one: drawn.append(one.post_data) if "/passes/draw/" in one.url else None)
    page.goto("/")
    page.wait_for_function(HAS_PASSES)
    passes = [one for scope in page.evaluate(PASSES).values() for one in scope["passes"]]
    write(page, TEXT)
    send(page)
    code = finish(page)

    dilan, doro = open_window(), open_window()
    sign_in(doro.page, "doro")
    canary.release(doro.page, canary.answer(sign_in(dilan.page, "dilan"), TEXT, ANSWER))
    come_back(page, code)
    expect(page.locator(".letter-text")).to_have_text(ANSWER)
    page.get_by_role("button", name="Eigenen Text zeigen").click()
    page.get_by_text(TEXT).wait_for()

    said = [complaint for one in (author, dilan, doro) for complaint in one.complaints]
    for one in (author, dilan, doro):
        one.end(None)
    return SimpleNamespace(code=code, passes=passes, drawn=drawn, complaints=said)


def sign_in(page, username):
    page.goto("/sign-in/")
    button = page.locator(f"form:has([value={username}]) button")
    if not button.is_visible():
        page.locator(".more summary").click()
    button.click()
    page.wait_for_url(lambda url: "sign-in" not in url)
    return page


@pytest.fixture(scope="module")
def secrets(told):
    """All that belongs to the letter: texts, code, what is derived from it, passes, how they were drawn."""
    receipt = Receipt(told.code.replace("-", "")[:20])
    secrets = {"text": TEXT, "answer": ANSWER, "code": told.code, "characters": receipt.characters}
    secrets |= {"look-up": receipt.look_up, "mailbox": receipt.derived("mailbox")}
    blinded = [one for draw in told.drawn for one in json.loads(draw)["blinded"]]
    secrets |= {f"blinded {number}": to_bytes(one) for number, one in enumerate(blinded)}
    for number, one in enumerate(told.passes):
        secrets |= {f"{name} {number}": to_bytes(one[name]) for name in ("prepared", "signature")}
        secrets[f"message {number}"] = to_bytes(one["prepared"])[32:]
    return secrets


def test_three_passes_were_drawn_and_no_page_complained(told):
    assert len(told.passes) == 3
    assert told.complaints == []


def test_nothing_of_the_letter_the_code_and_the_passes_lies_anywhere(var, secrets):
    assert len(secrets) == 6 + 3 * 4
    assert traces(var, secrets) == set()


def test_of_the_person_nothing_lies_outside_the_main_database(var, told):
    assert traces(var, canary.WHO, without=("wandel.sqlite3",)) == set()


def test_box_and_spool_do_not_know_where_anybody_sat(var, told):
    found = traces(var, {"here": "127.0.0.1"})

    assert [one for one in found if one.startswith(("box", "spool"))] == []


def test_of_the_person_the_main_database_says_what_it_said_before(var, before, told):
    after = rows_with(rows(var / "wandel.sqlite3"), canary.WHO)

    assert after == rows_with(before, canary.WHO)
    assert {table for table, _ in after} == OWN_TABLES


def test_the_same_search_finds_what_is_there(var, told, secrets):
    receipt = Receipt(secrets["characters"])
    prepared = [secrets[f"prepared {number}"] for number in range(3)]
    marks = [traces(var, {"mark": sha256(one).hexdigest()}) for one in prepared]

    assert sorted(marks, key=len) == [set(), set(), {"spool.sqlite3: mark"}]  # one of three was used
    assert {one.partition(".")[0] for one in traces(var, {"hash": receipt.hashed})} == {"box"}
    assert {one.partition(".")[0] for one in traces(var, canary.WHO)} == {"wandel"}


@pytest.mark.parametrize(("name", "table"), [("box", "box_letter"), ("spool", "box_mark")])
def test_the_same_search_finds_what_is_planted(var, told, secrets, tmp_path, name, table):
    target = tmp_path / f"{name}.sqlite3"
    target.write_bytes((var / target.name).read_bytes())

    with closing(sqlite3.connect(target)) as database, database:
        database.execute("CREATE TABLE planted (text TEXT)")
        database.execute("INSERT INTO planted VALUES (?), (?)", (secrets["code"].lower(), canary.ADDRESS))

    assert traces(tmp_path, secrets | canary.WHO) == {f"{target.name}: code", f"{target.name}: address"}


def test_to_write_and_to_come_back_changes_no_row_of_the_main_database(template, tmp_path, browser):
    var = city.copy(template, tmp_path / "var")
    canary.move_in(var)
    with serving(var, NO_CLOCK) as address:
        author = Visit(browser, address, **AUTHOR)
        page = canary.sit_down(author.page, address)
        page.goto("/feedback/")
        page.wait_for_function(HAS_PASSES)
        before, letters = rows(var / "wandel.sqlite3"), rows(var / "box.sqlite3")

        write(page, TEXT)
        send(page)
        come_back(page, finish(page))
        page.get_by_role("button", name="Eigenen Text zeigen").click()
        page.get_by_text(TEXT).wait_for()

        assert rows(var / "wandel.sqlite3") ^ before == set()
        assert {table for table, _ in rows(var / "box.sqlite3") - letters} == {"box_thread", "box_letter"}
        author.end(None)
