"""Two servers and an editor in three processes: what is published is read everywhere at the next request."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from tests.architecture.sources import HOUSE
from tests.e2e import city
from tests.e2e.server import serving

PUBLICATIONS = 20


@pytest.fixture(scope="module")
def var(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return city.copy(template, tmp_path_factory.mktemp("city") / "var")


@pytest.fixture(scope="module")
def servers(var: Path) -> Iterator[list[httpx.Client]]:
    with (
        serving(var) as one,
        serving(var) as other,
        httpx.Client(base_url=one) as at_one,
        httpx.Client(base_url=other) as at_other,
    ):
        yield [at_one, at_other]


@pytest.fixture
def publish(var: Path) -> Iterator[Callable[[str], None]]:
    """Publish a title; returns when the editor's process says that it is done."""
    run = [sys.executable, "-m", "tests.e2e.publisher"]
    pipe = subprocess.PIPE
    with subprocess.Popen(run, cwd=HOUSE, env=city.demo(var), stdin=pipe, stdout=pipe, text=True) as editor:

        def publish(title: str) -> None:
            print(title, file=editor.stdin, flush=True)
            assert editor.stdout.readline() == f"{title}\n"

        yield publish
        editor.stdin.close()


def title(client: httpx.Client) -> str:
    found = re.search(r"<title>(.*?) –", client.get("/").text)
    return found[1] if found else ""


def test_what_one_process_publishes_is_read_in_every_process(servers, publish):
    for number in range(PUBLICATIONS):
        publish(f"Ausgabe {number}")

        assert [title(client) for client in servers] == [f"Ausgabe {number}"] * 2


@pytest.mark.parametrize(
    "path", ["/", "/en/", "/news/", "/news/?page=2", "/news/hundesteuer-online/", "/hilfe/"]
)
def test_between_publications_every_process_answers_from_the_shelf(servers, path):
    first = [client.get(path).status_code for client in servers]
    tags = [client.get(path).headers["etag"] for client in servers]

    assert (first, tags[0]) == ([200, 200], tags[1])
    assert [client.get(path, headers={"If-None-Match": tags[0]}).status_code for client in servers] == [
        304
    ] * 2
