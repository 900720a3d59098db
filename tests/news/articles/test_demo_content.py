"""The words of the demo city: 40 articles that look as if people work there."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
DEMO = ROOT / "news/articles/demo"
TWO_LINES = 135  # characters in a list, so that nothing is cut off
BLOCKS = {"text", "image", "quote", "steps", "table", "download", "notice", "facts"}
SCENES = {
    "regal",
    "bildschirm",
    "buergerbuero",
    "bezahlen",
    "prozess",
    "raum",
    "telefon",
    "ausbildung",
    "sprechstunde",
    "bootcamp",
    "schutz",
    "rathaus",
    "baustelle",
    "kita",
    "server",
    "lernen",
    "weg",
    "umfrage",
}


def read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


FILES = sorted(DEMO.glob("[0-9][0-9][0-9][0-9]-*.toml"))
ARTICLES = {path.stem: read(path) for path in FILES}
COMING = {path.stem: read(path) for path in sorted(DEMO.glob("coming/*.toml"))}
PEOPLE = read(ROOT / "intranet/people/demo.toml")

each_article = pytest.mark.parametrize(
    "article", [*ARTICLES.values(), *COMING.values()], ids=[*ARTICLES, *COMING]
)


def strings(value: Any) -> list[str]:
    """Every string inside a block, in order."""
    if isinstance(value, str):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [text for part in parts for text in strings(part)]


def words(*texts: str) -> list[str]:
    return re.findall(r"\w[\w\-./:]*", re.sub(r"<[^>]+>", " ", " ".join(texts)))


def sentences(html: str) -> list[str]:
    text = re.sub(r"<[^>]+>", "\n", html)
    return [part for part in re.split(r"[.!?:]\s|\n", text) if part.strip()]


def body_strings(article: dict[str, Any]) -> list[str]:
    shown = [block for block in article["body"] if block["type"] != "download"]
    return strings([{key: value for key, value in block.items() if key != "type"} for block in shown])


def links(article: dict[str, Any]) -> list[str]:
    return re.findall(r'href="([^"]*)"', " ".join(strings(article)))


def test_there_are_40_articles_numbered_from_the_oldest():
    assert [path.name[:4] for path in FILES] == [f"{number:04}" for number in range(1, 41)]
    days = [article["days_ago"] for article in ARTICLES.values()]
    assert days == sorted(set(days), reverse=True)


def test_the_file_name_says_the_slug():
    assert {name[5:] for name in ARTICLES} == {article["slug"] for article in ARTICLES.values()}


def test_two_years_of_news_and_some_of_them_fresh():
    days = [article["days_ago"] for article in ARTICLES.values()]
    assert max(days) > 700
    assert len([day for day in days if day <= 21]) >= 5


@pytest.mark.parametrize("key", ["title", "slug", "summary", "picture_alt"])
def test_nothing_is_said_twice(key):
    values = [article[key] for article in ARTICLES.values()]
    assert len(set(values)) == len(values)


def test_every_field_of_action_has_news():
    fields = {field["slug"] for field in read(DEMO / "fields.toml")["field"]}
    assert {article["field"] for article in ARTICLES.values()} == fields


def test_enough_articles_speak_plainly_and_english():
    assert len([a for a in ARTICLES.values() if "plain" in a]) >= 12
    assert len([a for a in ARTICLES.values() if "english" in a]) >= 8
    assert len([a for a in ARTICLES.values() if a["on_behalf_of_staff_council"]]) >= 3


@each_article
def test_title_and_summary_keep_their_length(article):
    assert len(article["title"]) <= 70
    assert 95 <= len(article["summary"]) <= TWO_LINES


@each_article
def test_the_picture_is_a_known_scene_that_is_described(article):
    images = [block for block in article["body"] if block["type"] == "image"]
    assert {article["scene"], *(image["scene"] for image in images)} <= SCENES
    assert all(len(words(alt)) >= 5 for alt in [article["picture_alt"], *(image["alt"] for image in images)])


@each_article
def test_unit_and_contact_exist(article):
    assert article["unit"] in {department["slug"] for department in PEOPLE["department"]}
    assert article["contact"] in {person["username"] for person in PEOPLE["person"]}


@each_article
def test_related_articles_exist(article):
    assert set(article["related"]) <= {other["slug"] for other in ARTICLES.values()} - {article["slug"]}


@each_article
def test_links_stay_in_the_house_and_point_to_older_articles(article):
    older = {a["slug"] for a in ARTICLES.values() if a["days_ago"] > article["days_ago"]}
    assert {link.removeprefix("artikel:") for link in links(article) if not link.startswith("/")} <= older


@each_article
def test_the_body_is_made_of_known_blocks_and_short_enough(article):
    assert {block["type"] for block in article["body"]} <= BLOCKS
    assert 180 <= len(words(*body_strings(article))) <= 350


@each_article
def test_tables_have_as_many_cells_as_columns(article):
    for table in (block for block in article["body"] if block["type"] == "table"):
        assert {len(row) for row in table["rows"]} == {len(table["header"])}


@each_article
def test_facts_are_figures_that_can_be_shown_large(article):
    facts = [fact for block in article["body"] if block["type"] == "facts" for fact in block["facts"]]
    assert [fact["value"] for fact in facts if len(fact["value"]) > 18] == []


@each_article
def test_changes_came_after_publication(article):
    assert all(change["days_ago"] < article["days_ago"] for change in article.get("changes", []))


@each_article
def test_sentences_are_short(article):
    html = " ".join(block["html"] for block in article["body"] if block["type"] == "text")
    assert [sentence for sentence in sentences(html) if len(words(sentence)) > 20] == []


@pytest.mark.parametrize("article", [a for a in ARTICLES.values() if "plain" in a], ids=lambda a: a["slug"])
def test_einfache_sprache_is_really_simple(article):
    plain = article["plain"]
    assert len(plain["summary"]) <= 300
    long = [s for s in sentences(plain["summary"] + plain["body"]) if len(words(s)) > 13]
    assert long == []
    assert plain["status"] in {"current", "outdated"}


def test_everybody_works_in_a_department_and_can_be_reached():
    departments = {department["slug"] for department in PEOPLE["department"]}
    assert {person["department"] for person in PEOPLE["person"]} == departments
    assert all(person["email"].endswith("@musterfelden.example") for person in PEOPLE["person"])
    assert len({person["phone"] for person in PEOPLE["person"]}) == len(PEOPLE["person"])
