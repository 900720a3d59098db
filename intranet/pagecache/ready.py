"""Answers by the very words of a request: most requests say what others have said."""

from intranet.pagecache.entry import Answer

Words = tuple[str | bytes | None, ...]

MOST = 512  # answers
LONGEST = 1_000  # characters; who says more is understood anew each time


class Ready:
    """Answers of one content version; with the next they are all forgotten."""

    def __init__(self) -> None:
        self.version: int | None = None
        self.answers: dict[Words, tuple[float, Answer]] = {}

    def find(self, words: Words, version: int | None, now: float) -> Answer | None:
        if version != self.version:
            self.answers.clear()
            self.version = version
        until, answer = self.answers.get(words, (now, None))
        return answer if now < until else None

    def put(self, words: Words, until: float, answer: Answer) -> None:
        """Remember an answer of the version that was asked for last."""
        if sum(len(word) for word in words if word) > LONGEST:
            return
        if len(self.answers) >= MOST:
            self.answers.clear()
        self.answers[words] = until, answer
