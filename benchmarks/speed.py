"""Kept pages against bare bytes and against Django's "hello"; pages that aren't kept against "hello"."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from itertools import repeat
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks.client import ask, load, post, request
from benchmarks.servers import Server, serving
from tests.architecture.sources import HOUSE
from tests.e2e import city

ROUNDS, SIGN_UPS = 7, 40
BROWSER = {"accept_encoding": "gzip, deflate, br", "accept_language": "de", "user_agent": "bench"}
BY_THE_SERVER = {"date", "connection"}


class Candidate(NamedTuple):
    """Something to ask a server for, so many times a round."""

    name: str
    server: Server
    sent: Iterator[bytes]
    answers: int


class FullCalendar(NamedTuple):
    """Where a month with 300 dates is, where all want to sign up, and the sessions of all."""

    month: str
    sign_up: str
    sessions: list[str]


class Speed(NamedTuple):
    """Medians over the rounds."""

    per_second: float
    cpu_ms: float


def measure(var: Path, article: str) -> dict[str, Speed]:
    """Return the speed of each candidate; their rounds take turns, so that all see the same weather."""
    full = full_calendar(var)
    with ExitStack() as stack:
        house = stack.enter_context(
            serving("house", "intranet.asgi:application", city.demo(var), var / "house.log")
        )
        hello = stack.enter_context(
            serving("hello", "benchmarks.hello:application", dict(os.environ), var / "hello.log")
        )
        env = {**os.environ, "BARE_ANSWER": str(kept_answer(house, var))}
        bare = stack.enter_context(serving("bare", "benchmarks.bare:application", env, var / "bare.log"))
        return take_turns([*candidates(house, hello, bare, article), *calendar(house, full)])


def candidates(house: Server, hello: Server, bare: Server, article: str) -> list[Candidate]:
    start = repeat(request("/", **BROWSER))
    house.settle()
    return [
        Candidate("bare", bare, start, 6_000),
        Candidate("kept", house, start, 6_000),
        Candidate("not modified", house, repeat(request("/", **BROWSER, if_none_match=tag(house))), 4_000),
        Candidate("hello", hello, start, 800),
        Candidate("start page, not kept", house, repeat(request("/?uncached=1", **BROWSER)), 50),
        Candidate("article, not kept", house, repeat(request(f"{article}?uncached=1", **BROWSER)), 50),
    ]


def full_calendar(var: Path) -> FullCalendar:
    people = str(ROUNDS * (SIGN_UPS + 1))  # each round asks once more to see a whole answer
    command = [sys.executable, "-m", "benchmarks.crowded", people]
    run = subprocess.run(command, cwd=HOUSE, env=city.demo(var), check=True, capture_output=True, text=True)
    return FullCalendar(**json.loads(run.stdout))


def calendar(house: Server, full: FullCalendar) -> list[Candidate]:
    month, feed = request(full.month, **BROWSER), request("/training/feeds/all.ics", **BROWSER)
    for kept in (month, feed) * 3:  # known and compressed before they are measured
        ask(house.port, kept)
    return [
        Candidate("month", house, repeat(month), 4_000),
        Candidate("month, not kept", house, repeat(request(f"{full.month}?uncached=1", **BROWSER)), 30),
        Candidate("feed", house, repeat(feed), 4_000),
        Candidate("sign-up", house, map(partial(sign_up, full.sign_up), full.sessions), SIGN_UPS),
    ]


def sign_up(path: str, session: str) -> bytes:
    """Return what the browser of the person sends who wants a place."""
    token = "c" * 32
    cookies = f"sessionid={session}; csrftoken={token}"
    return post(path, f"deed=sign-up&needs=&csrfmiddlewaretoken={token}", **BROWSER, cookie=cookies)


def take_turns(candidates: list[Candidate]) -> dict[str, Speed]:
    rounds: dict[str, list[Speed]] = {candidate.name: [] for candidate in candidates}
    for _ in range(ROUNDS):
        for candidate in candidates:
            rounds[candidate.name].append(one_round(candidate))
    return {
        name: Speed(*(median(column) for column in zip(*them, strict=True))) for name, them in rounds.items()
    }


def one_round(candidate: Candidate) -> Speed:
    before = candidate.server.cpu_seconds()
    answers, seconds = load(candidate.server.port, candidate.sent, answers=candidate.answers)
    cpu = candidate.server.cpu_seconds() - before
    return Speed(answers / seconds, 1_000 * cpu / answers)


def kept_answer(house: Server, var: Path) -> Path:
    """Note the answer of a kept page for the bare server. Raises LookupError if the page isn't kept."""
    for _ in range(3):
        head, _, body = ask(house.port, request("/", **BROWSER)).decode("latin-1").partition("\r\n\r\n")
    headers = [line.split(": ", 1) for line in head.split("\r\n")[1:]]
    if not any(name.lower() == "etag" for name, _ in headers):
        raise LookupError("the start page is not kept")
    note = var / "bare.json"
    headers = [pair for pair in headers if pair[0].lower() not in BY_THE_SERVER]
    note.write_text(json.dumps({"headers": headers, "body": body}), "latin-1")
    return note


def tag(house: Server) -> str:
    head = ask(house.port, request("/", **BROWSER)).decode("latin-1").partition("\r\n\r\n")[0]
    return next(line.split(": ", 1)[1] for line in head.split("\r\n") if line.lower().startswith("etag"))
