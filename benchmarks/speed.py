"""Kept pages against bare bytes and against Django's "hello"; pages that aren't kept against "hello"."""

import json
import os
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks.client import ask, load, request
from benchmarks.servers import Server, serving
from tests.e2e import city

ROUNDS = 7
BROWSER = {"accept_encoding": "gzip, deflate, br", "accept_language": "de", "user_agent": "bench"}
BY_THE_SERVER = {"date", "connection"}


class Candidate(NamedTuple):
    """Something to ask a server for, so many times a round."""

    name: str
    server: Server
    sent: bytes
    answers: int


class Speed(NamedTuple):
    """Medians over the rounds."""

    per_second: float
    cpu_ms: float


def measure(var: Path, article: str) -> dict[str, Speed]:
    """Return the speed of each candidate; their rounds take turns, so that all see the same weather."""
    with ExitStack() as stack:
        house = stack.enter_context(
            serving("house", "intranet.asgi:application", city.demo(var), var / "house.log")
        )
        hello = stack.enter_context(
            serving("hello", "benchmarks.hello:application", dict(os.environ), var / "hello.log")
        )
        env = {**os.environ, "BARE_ANSWER": str(kept_answer(house, var))}
        bare = stack.enter_context(serving("bare", "benchmarks.bare:application", env, var / "bare.log"))
        return take_turns(candidates(house, hello, bare, article))


def candidates(house: Server, hello: Server, bare: Server, article: str) -> list[Candidate]:
    start = request("/", **BROWSER)
    house.settle()
    return [
        Candidate("bare", bare, start, 6_000),
        Candidate("kept", house, start, 6_000),
        Candidate("not modified", house, request("/", **BROWSER, if_none_match=tag(house)), 4_000),
        Candidate("hello", hello, start, 800),
        Candidate("start page", house, request("/?uncached=1", **BROWSER), 50),
        Candidate("article", house, request(f"{article}?uncached=1", **BROWSER), 50),
    ]


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
