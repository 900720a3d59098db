"""How the demo city arranges its start page and its plain pages."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from intranet.home.models import Alert, Pin

ROOT = Path(__file__).parents[3]
HOME: dict[str, Any] = tomllib.loads((ROOT / "intranet/home/demo.toml").read_text(encoding="utf-8"))
ARTICLES = {path.stem[5:] for path in (ROOT / "news/articles/demo").glob("[0-9]*.toml")}
PAGES = {page["slug"] for page in HOME["page"]}


def length(model: Any, field: str) -> int:
    return model._meta.get_field(field).max_length


def test_the_start_page_shows_articles_that_exist():
    assert {HOME["lead"], *(pin["page"] for pin in HOME["pin"])} <= ARTICLES


def test_cards_of_today_fill_three_slots_once_each():
    today = [pin["slot"] for pin in HOME["pin"] if pin["from_days"] <= 0 < pin["to_days"]]
    assert sorted(today) == Pin.Slot.values


def test_cards_and_banners_end_after_they_begin():
    assert all(placed["from_days"] < placed["to_days"] for placed in HOME["pin"] + HOME["alert"])


@pytest.mark.parametrize("link", HOME["quick_link"] + HOME["english_quick_link"] + HOME["alert"])
def test_a_link_leads_to_a_page_that_exists(link):
    english = {page["english"]["slug"] for page in HOME["page"] if "english" in page}
    assert link["page"] in PAGES | ARTICLES | english


def test_the_example_of_a_banner_is_over():
    assert [alert["level"] for alert in HOME["alert"] if alert["to_days"] < 0] == ["WARNING"]
    assert all(len(alert["text"]) <= length(Alert, "text") for alert in HOME["alert"])


def test_what_the_law_asks_for_stands_at_the_foot_in_both_languages():
    foot = [page for page in HOME["page"] if page["in_footer"]]
    assert [page["title"] for page in foot] == ["Impressum", "Datenschutz", "Erklärung zur Barrierefreiheit"]
    assert [page["english"]["title"] for page in foot] == [
        "Imprint",
        "Data protection",
        "Accessibility statement",
    ]
