import asyncio

from intranet.pagecache.tick import OncePerTick


class Counter:
    """A content version that tells how often it was read."""

    def __init__(self):
        self.readings = 0

    def __call__(self):
        self.readings += 1
        return self.readings


async def ask(version):
    return version()


async def ask_together(version):
    return await asyncio.gather(*(ask(version) for _ in range(5)))


async def ask_in_turn(version):
    answers = []
    for _ in range(3):
        answers.append(version())
        await asyncio.sleep(0)
    return answers


def test_who_arrives_together_shares_one_reading():
    assert asyncio.run(ask_together(OncePerTick(Counter()))) == [1] * 5


def test_each_turn_of_the_loop_reads_anew():
    assert asyncio.run(ask_in_turn(OncePerTick(Counter()))) == [1, 2, 3]


def test_an_unknown_version_is_asked_once_per_turn_too():
    readings = []

    assert asyncio.run(ask_together(OncePerTick(lambda: readings.append(1)))) == [None] * 5
    assert readings == [1]
