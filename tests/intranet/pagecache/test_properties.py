"""Whatever happens in whatever order: nobody reads an older page, and nobody reads another person's bytes."""

import math

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from tests.intranet.pagecache.site import AsgiBrowser, Browser, Request, Site, WsgiBrowser

PEOPLE = st.sampled_from(["", "session=alice", "session=bob"])
PARAMETERS = st.sampled_from(["", "page=2", "page=3", "q=akte"])


class CarelessSite(Site):
    """Breaks its vow: what it says is for everybody names the person who asks."""

    def answer(self, request: Request) -> tuple[int, list[tuple[str, str]], bytes]:
        plain, self.text = self.text, f"{self.text}|{request.headers.get('cookie', '')}|"
        try:
            return super().answer(request)
        finally:
            self.text = plain


class Readers(RuleBasedStateMachine):
    """A day in which editors publish, cards end, and people read with and without signing in."""

    @initialize(kind=st.sampled_from([AsgiBrowser, WsgiBrowser]))
    def open(self, kind: type[AsgiBrowser] | type[WsgiBrowser]) -> None:
        self.site = CarelessSite(text="0")
        self.browser: Browser = kind(self.site)

    @rule()
    def publish(self) -> None:
        self.site.publish(str(int(self.site.text) + 1))

    @rule(seconds=st.integers(1, 90))
    def place_a_card(self, seconds: int) -> None:
        self.publish()
        self.site.until = self.site.now + seconds

    @rule(seconds=st.integers(1, 60))
    def wait(self, seconds: int) -> None:
        self.site.now += seconds
        if self.site.now >= self.site.until:
            self.site.text, self.site.until = str(int(self.site.text) + 1), math.inf

    @rule(person=PEOPLE, query=PARAMETERS, method=st.sampled_from(["GET", "HEAD"]))
    def read(self, person: str, query: str, method: str) -> None:
        headers = {"cookie": person} if person else {}
        answer = self.browser.get(query=query, method=method, **headers)

        if method == "GET":
            text, owner, rest = answer.text.split("|")
            assert (text, rest) == (self.site.text, query)
            assert owner in {"", person}

    @precondition(lambda self: self.site.requests)
    @rule()
    def read_again(self) -> None:
        tag = self.browser.get().headers.get("etag", "")
        answer = self.browser.get(if_none_match=tag) if tag else self.browser.get()

        assert answer.status == 304 or answer.text.startswith(f"{self.site.text}|")


Readers.TestCase.settings = settings(
    max_examples=60, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
TestReaders = Readers.TestCase
