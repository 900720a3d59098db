"""A box that answers a browser in the test's own process: to cut lines and refuse as a test needs it."""

import json
from hashlib import sha256
from typing import Any

from playwright.sync_api import Page, Route

from tests.feedback.sealing import from_base64, opened, reader, seal, writer_to

WEEK = "2026-W47"
ANSWER_SIZE = 65_536


class StandIn:
    """Keeps threads by the hash of their look-up; `cut` and `refusals` say what goes wrong next."""

    def __init__(self, page: Page, *, gate: str = "open", bits: int = 4) -> None:
        self.told = {"week": WEEK, "gate": gate, "bits": bits, "scopes": {}}
        self.readers = [reader(role, suite) for role in ("unit", "council") for suite in ("x25519", "p256")]
        self.threads: dict[str, dict[str, Any]] = {}
        self.requests: list[dict[str, Any]] = []
        self.cut_before = self.cut_after = 0
        self.refusals: list[int] = []
        page.route("**/feedback/box/", self.answer)

    def answer(self, route: Route) -> None:
        body = route.request.post_data_buffer or b""
        asked = json.loads(body)
        self.requests.append(asked | {"bytes": len(body), "headers": route.request.headers})
        call = asked.pop("call")
        if call != "keys" and self.cut_before:
            self.cut_before -= 1
            return route.abort()
        if call == "send" and self.refusals:
            return self.say(route, {}, self.refusals.pop(0))
        status, said = getattr(self, call)(asked)
        if call not in {"keys", "look"} and self.cut_after:
            self.cut_after -= 1
            return route.abort()
        return self.say(route, said, status)

    def say(self, route: Route, said: dict[str, Any], status: int) -> None:
        body = json.dumps(said).ljust(ANSWER_SIZE)
        route.fulfill(status=status, body=body, headers={"Content-Type": "text/plain"})

    def keys(self, asked: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        return 200, self.told | {"groups": [each.told() for each in self.readers]}

    def cover(self, asked: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        return 200, {}

    def send(self, asked: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        if asked["look_up"] in self.threads:
            return 409, {}
        letters = [{"direction": "author", "position": 0, "week": WEEK, "envelope": asked["envelope"]}]
        self.threads[asked["look_up"]] = asked | {"letters": letters, "left": 5}
        return 200, {}

    def look(self, asked: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        thread = self.found(asked)
        if not thread:
            return 200, {}
        wanted = [one for one in thread["letters"] if asked["own"] or one["direction"] == "answer"]
        start = asked["from"]
        more = start + 2 if len(wanted) > start + 2 else None
        told = {"thread": thread["thread"], "week": WEEK, "state": "open", "holder": "unit"}
        own = [one for one in thread["letters"] if one["direction"] == "author"]
        told |= {"next": len(own), "left": thread["left"], "more": more}
        told |= {"asked": thread.get("asked", False), "suite": thread["mailbox"]["suite"]}
        return 200, told | {"letters": [one | {"turn": 0} for one in wanted[start : start + 2]]}

    def add(self, asked: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        thread = self.found(asked)
        letter = {"direction": "author", "week": WEEK}
        thread["letters"].append(letter | {"position": asked["position"], "envelope": asked["envelope"]})
        thread["left"] -= 1
        return 200, {}

    def share(self, asked: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        thread = self.found(asked)
        for each in asked["keys"]:
            [letter] = [
                one
                for one in thread["letters"]
                if (one["direction"], one["position"]) == (each["direction"], each["position"])
            ]
            letter["envelope"]["keys"].append(each["key"])
        thread["asked"] = False
        return 200, {}

    def delete(self, asked: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        self.threads.pop(self.hash_of(asked), None)
        return 200, {}

    def found(self, asked: dict[str, Any]) -> dict[str, Any]:
        return self.threads.get(self.hash_of(asked), {})

    def hash_of(self, asked: dict[str, Any]) -> str:
        return sha256(from_base64(asked["look_up"])).hexdigest()

    def calls(self) -> list[str]:
        """What was asked, without the posts that a page sends by chance to cover the others."""
        return [each["call"] for each in self.requests if each["call"] != "cover"]

    def read_as(self, role: str, at: int = 0) -> list[dict[str, str]]:
        """What a group reads in the thread: it needs its key."""
        thread = list(self.threads.values())[at]
        own = [each for each in self.readers if each.role == role and each.suite == "x25519"]
        place = {"thread": thread["thread"], "direction": "author"}
        return [
            opened(one["envelope"], place | {"position": one["position"]}, own[0])
            for one in thread["letters"]
            if one["direction"] == "author"
        ]

    def reply(self, text: str, at: int = 0) -> None:
        """Answer as a group would: sealed for the author's public key."""
        thread = list(self.threads.values())[at]
        position = sum(one["direction"] == "answer" for one in thread["letters"])
        place = {"thread": thread["thread"], "direction": "answer", "position": position}
        author = writer_to("author", **thread["mailbox"])
        envelope = seal({"text": text, "topic": ""}, place, [author])
        thread["letters"].append(
            {"direction": "answer", "position": position, "week": WEEK, "envelope": envelope}
        )
