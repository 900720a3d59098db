"""Whatever authors and readers do, in whatever order: nothing is lost, doubled or out of turn."""

from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from feedback.box.models import GroupKey, Letter, Mark, PublishedKey, Thread, WaitingLetter
from feedback.box.releasing import release
from feedback.box.services import answer, release_answer
from feedback.box.wire import Full
from tests.feedback.author import NOW, Author, Readers, ask

TABLES = [Letter, Thread, WaitingLetter, Mark, PublishedKey, GroupKey]


class Story(RuleBasedStateMachine):
    """Beside the box, what each author would remember: own texts, answers, and how many wait for one."""

    codes = Bundle("codes")

    def __init__(self):
        super().__init__()
        self.readers = Readers()
        self.readers.publish()
        self.memory = {}

    @rule(target=codes)
    def send(self):
        author = Author(self.readers)
        ask(author.sends("0"))
        self.memory[author.thread] = SimpleNamespace(author=author, own=["0"], answers=[], since=1)
        return author.thread

    @rule(code=codes)
    def add(self, code):
        if mine := self.memory.get(code):
            position = len(mine.own)
            if mine.since == 5:
                with pytest.raises(Full):
                    ask(mine.author.adds(position))
                return
            ask(mine.author.adds(position, str(position)))
            mine.own.append(str(position))
            mine.since += 1

    @rule(code=codes)
    def reply(self, code):
        thread = Thread.objects.filter(pk=code).first()
        if thread:
            mine = self.memory[code]
            position = len(mine.answers)
            sealed = mine.author.answered(f"a{position}", position)
            release_answer(letter=answer(thread=thread, position=position, envelope=sealed), at=NOW)
            mine.answers.append(f"a{position}")
            mine.since = WaitingLetter.objects.filter(thread=code).count()

    @rule()
    def release(self):
        release(at=NOW)

    @rule(code=codes)
    def delete(self, code):
        if mine := self.memory.pop(code, None):
            ask(mine.author.deletes())
            assert ask(mine.author.looks()) == {}

    @rule(code=codes)
    def look(self, code):
        if mine := self.memory.get(code):
            first = ask(mine.author.looks(own=True))
            letters, more = first["letters"], first["more"]
            while more is not None:
                page = ask(mine.author.looks(more, own=True))
                letters, more = letters + page["letters"], page["more"]
            self.compare(mine, first, letters)

    def compare(self, mine, first, letters):
        texts = {"author": [], "answer": []}
        for letter in letters:
            texts[letter["direction"]].append(mine.author.opens(letter))
        assert texts == {"author": mine.own, "answer": mine.answers}
        assert (first["next"], first["left"]) == (len(mine.own), 5 - mine.since)
        assert [one["turn"] for one in letters] == list(range(len(letters)))

    @invariant()
    def nothing_is_kept_of_others(self):
        kept = set(Thread.objects.values_list("pk", flat=True))
        kept |= set(WaitingLetter.objects.values_list("thread", flat=True))
        assert kept == set(self.memory)

    def teardown(self):
        for model in TABLES:
            model.objects.all().delete()


@pytest.mark.django_db(databases=["box", "spool"])
def test_the_box_keeps_what_its_authors_remember():
    checks = settings(
        max_examples=12, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
    )

    run_state_machine_as_test(Story, settings=checks)
