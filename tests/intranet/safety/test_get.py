"""Looking changes nothing: whoever follows every link of the house leaves it as it was."""

import pytest
from django.http import HttpResponse

from tests.factories.articles import ArticleFactory
from tests.factories.people import UserFactory
from tests.intranet.people.browsers import PEOPLE, browser
from tests.intranet.people.matrix import routes, rows, sample
from tests.intranet.safety.crawling import Crawl, paths, writing
from tests.intranet.safety.keeping import kept

pytestmark = pytest.mark.django_db(databases=["default", "box", "spool"])


def addresses(things: dict[str, int | str]) -> list[str]:
    """Those of the table, then one for every other route."""
    numbers = {
        "page_id": things["article"],
        "page_to_move_id": things["article"],
        "doc_id": things["document"],
    }
    numbers |= {"image_id": things["image"], "destination_id": things["index"]}
    return [row.address.format(**things) for row in rows()] + [sample(route, **numbers) for route in routes()]


@pytest.mark.parametrize("name", ["nobody", "editor", "unit", "council", "admin"])
def test_a_robot_that_follows_every_link_changes_no_row(name, things):
    robot = browser(PEOPLE[name])
    before = kept()

    crawl = Crawl(robot, addresses(things)).run()

    assert crawl.writes == {}
    assert kept() == before


def test_the_robot_goes_where_links_lead(client, db):
    article = ArticleFactory()

    crawl = Crawl(client, ["/"]).run()

    assert article.url in crawl.seen
    assert crawl.visits["news/<slug:slug>/"] == 1


@pytest.mark.parametrize(
    "named",
    [
        '<a href="/b/#c">',
        '<form action="http://testserver/b/">',
        "<p data-links-value='[&quot;/b/&quot;]'>",
    ],
)
def test_the_robot_finds_links_in_whatever_holds_them(named):
    assert paths(HttpResponse(named), "/a/") == ["/b/"]


def test_the_robot_stays_in_the_house():
    assert paths(HttpResponse('<a href="https://example.org/b/">'), "/a/") == []


def test_what_is_written_is_noticed_though_it_is_taken_back(db):
    with writing() as written:
        person = UserFactory()
        person.delete()

    assert [sql.split()[0] for sql in written if "intranet_user" in sql][-1] == "DELETE"


def test_one_changed_row_is_noticed(alice):
    before = kept()
    alice.phone = "214"
    alice.save()

    assert [table for table, found in kept().items() if found != before[table]] == ["intranet.User"]
