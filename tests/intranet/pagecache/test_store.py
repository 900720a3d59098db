import math
from concurrent.futures import ThreadPoolExecutor

from intranet.pagecache.entry import Answer, Entry, Variant
from intranet.pagecache.key import Key
from intranet.pagecache.store import OVERHEAD, Store

SIZE = 10_000


def key(path):
    return Key(True, "wandel.example", path, "")


def entry(size=SIZE):
    return Entry(1, math.inf, {"identity": Variant('"tag"', Answer(200, [], b"x" * size))})


def store(places=5):
    return Store(most_bytes=places * (SIZE + OVERHEAD))


def test_what_was_put_is_found():
    shelf, page = store(), entry()
    shelf.put(key("/"), page)

    assert shelf.get(key("/")) is page


def test_what_was_dropped_is_gone():
    shelf = store()
    shelf.put(key("/"), entry())
    shelf.drop(key("/"))

    assert (shelf.get(key("/")), shelf.bytes) == (None, 0)


def test_a_new_entry_takes_the_place_of_the_old():
    shelf, newer = store(), entry()
    shelf.put(key("/"), entry())
    shelf.put(key("/"), newer)

    assert (shelf.get(key("/")), len(shelf), shelf.bytes) == (newer, 1, SIZE + OVERHEAD)


def test_what_nobody_asks_for_goes_first():
    shelf = store(places=5)
    for path in "abcde":
        shelf.put(key(path), entry())
    shelf.get(key("a"))
    shelf.put(key("f"), entry())

    assert [path for path in "abcdef" if shelf.get(key(path))] == list("acdef")


def test_the_shelf_never_holds_more_than_its_bytes():
    shelf = store(places=5)
    for number in range(100):
        shelf.put(key(f"/{number}"), entry())

    assert (len(shelf), shelf.bytes) == (5, shelf.most_bytes)


def test_a_giant_is_not_kept_and_pushes_nothing_off():
    shelf = store(places=5)
    shelf.put(key("/"), entry())
    shelf.put(key("/giant"), entry(size=2 * SIZE))

    assert (shelf.get(key("/giant")), len(shelf)) == (None, 1)


def test_threads_leave_the_books_in_order():
    shelf = store(places=5)

    def work(thread):
        for number in range(300):
            shelf.put(key(f"/{(thread + number) % 9}"), entry())
            shelf.get(key(f"/{number % 9}"))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(4)))

    assert shelf.bytes == len(shelf) * (SIZE + OVERHEAD)
