"""In a real browser, nothing that somebody typed runs, calls elsewhere or is even tried and refused."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Page

from tests.architecture.sources import HOUSE
from tests.attacks.planting import FORMATTED, WHOLE
from tests.attacks.rich_text import storable
from tests.attacks.texts import Texts
from tests.e2e import city
from tests.e2e.server import serving

pytestmark = pytest.mark.browser

READ = ["/", "/news/", f"/news/{WHOLE}/", f"/news/{FORMATTED}/", f"/news/{WHOLE}/drucken/", "/search/?q=Akte"]
WORKED_AT = ["", "articles/", "images/", "documents/", "reports/ageing/", "fieldofaction/", "promotedresult/"]
QUESTIONS = Texts(storable()).of(200)


@pytest.fixture(scope="module")
def address(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A city in which the attacks stand wherever something can be typed."""
    var = city.copy(template, tmp_path_factory.mktemp("city") / "var")
    run = [sys.executable, "-m", "tests.attacks.planting"]
    subprocess.run(run, cwd=HOUSE, check=True, env=city.demo(var))
    with serving(var) as url:
        yield url


@pytest.fixture
def ran(page: Page) -> list[str]:
    """What a script managed to say; the window itself notes what was refused or asked elsewhere."""
    said: list[str] = []
    page.on("dialog", lambda dialog: (said.append(dialog.message), dialog.dismiss()))
    return said


def test_nothing_runs_on_pages_for_everybody(page, ran):
    answers = {path: page.goto(path, wait_until="load").status for path in READ}

    assert answers == dict.fromkeys(READ, 200)
    assert ran == []


def test_nothing_runs_that_is_searched_for(page, ran):
    for question in QUESTIONS:
        page.goto(f"/search/?q={quote(question)}", wait_until="domcontentloaded")

    assert ran == []


def test_nothing_runs_while_a_question_is_typed(page, ran):
    page.goto("/search/")
    for question in ("Akte", *QUESTIONS[:10]):
        page.locator("main [name=q]").fill(question)
        page.wait_for_timeout(300)

    assert ran == []


def test_nothing_runs_where_editors_work(page, ran, signed_in):
    signed_in(page, "dilan")
    answers = [page.goto(f"/admin/{place}", wait_until="load").status for place in WORKED_AT]

    assert answers == [200] * len(WORKED_AT)
    assert ran == []


def test_a_script_that_ran_would_be_noticed(page, ran):
    page.goto("/")
    page.evaluate("alert('hier')")

    assert ran == ["hier"]
