import logging
from threading import Event

from intranet.jobs.beside import Beside

SOON = 5.0


def test_work_is_done_again_and_again():
    turns, third = [], Event()

    def work():
        turns.append(len(turns))
        if len(turns) == 3:
            third.set()

    beside = Beside("the cook", work, every=0.001)
    beside.start()
    assert third.wait(SOON)
    beside.stop()


def test_a_stop_does_not_wait_for_the_next_turn():
    first = Event()
    beside = Beside("the cook", first.set, every=3_600)
    beside.start()
    assert first.wait(SOON)
    beside.stop()

    assert not beside.thread.is_alive()


def test_a_stop_waits_for_the_work_at_hand():
    begun, may_end, ended = Event(), Event(), []

    def work():
        begun.set()
        may_end.wait(SOON)
        ended.append(True)

    beside = Beside("the cook", work, every=3_600)
    beside.start()
    begun.wait(SOON)
    may_end.set()
    beside.stop()

    assert ended == [True]


def test_who_stumbles_goes_on(caplog):
    second = Event()

    def work():
        if caplog.records:
            second.set()
        raise ZeroDivisionError

    beside = Beside("the cook", work, every=0.001)
    with caplog.at_level(logging.ERROR):
        beside.start()
        assert second.wait(SOON)
        beside.stop()
    assert caplog.messages[0] == "the cook stumbled and goes on"
