"""Where processes share a cache: nothing that was ever written into it tells who wrote a letter, or what."""

import os
import shutil
import subprocess
import time
from contextlib import contextmanager

import pytest

from tests.e2e import canary, city
from tests.e2e.author import HAS_PASSES, come_back, finish, send, write
from tests.e2e.browser import Visit
from tests.e2e.server import PATIENCE, answers, free_port, serving
from tests.feedback.searching import traces

pytestmark = pytest.mark.browser
TEXT = "Die Gießkanne im Zählerraum tropft auf die Kabel"
AUTHOR = {"user_agent": canary.AGENT, "extra_http_headers": canary.HEADERS}


def redis_server():
    """Its path. Skips the test where there is none, fails it where CI is true."""
    found = shutil.which("redis-server")
    if found:
        return found
    verdict = pytest.fail if os.environ.get("CI") == "true" else pytest.skip
    raise verdict.Exception("Redis is missing: run “apt-get install redis-server” as root")


@contextmanager
def remembering(folder):
    """Yield the address of a Redis of the test's own that writes down each change for good."""
    port = free_port()
    keep = ["--dir", str(folder), "--appendonly", "yes", "--appendfsync", "always", "--save", ""]
    run = [redis_server(), "--port", str(port), "--bind", "127.0.0.1", *keep]
    process = subprocess.Popen(run, stdout=subprocess.DEVNULL)
    try:
        until = time.monotonic() + PATIENCE
        while not answers(port):
            assert time.monotonic() < until
            time.sleep(0.05)
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        process.terminate()
        process.wait(PATIENCE)


def test_a_shared_cache_learns_nothing_of_author_letter_and_code(template, tmp_path, browser):
    var, kept = city.copy(template, tmp_path / "var"), tmp_path / "redis"
    kept.mkdir()
    canary.move_in(var)
    with remembering(kept) as redis, serving(var, REDIS_URL=redis) as address:
        author = Visit(browser, address, **AUTHOR)
        page = canary.sit_down(author.page, address)
        page.goto("/feedback/")
        page.wait_for_function(HAS_PASSES)
        write(page, TEXT)
        send(page)
        code = finish(page)
        come_back(page, code)
        page.get_by_role("button", name="Eigenen Text zeigen").click()
        page.get_by_text(TEXT).wait_for()
        author.end(None)

    assert traces(kept, canary.WHO | {"text": TEXT, "code": code, "plain": code.replace("-", "")}) == set()
    assert traces(kept, {"roots": "wagtail_site_root_paths"}) != set()  # what was written is found
