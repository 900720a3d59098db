"""A bounded shelf of kept pages; what nobody asks for goes first."""

from collections import OrderedDict
from threading import Lock

from intranet.pagecache.entry import Entry
from intranet.pagecache.key import Key

OVERHEAD = 2_000  # bytes that the key, the dictionaries and the tuples around an entry take, roughly


class Store:
    """Entries by key, together never more than so many bytes.

    Reading only leaves a note on the entry, without a lock: when room is needed, the oldest goes, but one
    that was asked for gets a second chance.
    """

    def __init__(self, *, most_bytes: int) -> None:
        self.most_bytes = most_bytes
        self.bytes = 0
        self._entries: OrderedDict[Key, Entry] = OrderedDict()
        self._lock = Lock()  # a WSGI server writes from several threads

    def __len__(self) -> int:
        return len(self._entries)

    def get(self, key: Key) -> Entry | None:
        entry = self._entries.get(key)
        if entry is not None:
            entry.was_asked_for = True
        return entry

    def put(self, key: Key, entry: Entry) -> None:
        """Keep the entry in place of an older one; others make room."""
        with self._lock:
            self._drop(key)
            if entry.size > self.most_bytes // 4:
                return  # one giant would push everything else off the shelf
            self._entries[key] = entry
            self.bytes += entry.size + OVERHEAD
            while self.bytes > self.most_bytes:
                self._make_room()

    def drop(self, key: Key) -> None:
        with self._lock:
            self._drop(key)

    def _make_room(self) -> None:
        oldest, entry = next(iter(self._entries.items()))
        if entry.was_asked_for:
            entry.was_asked_for = False
            self._entries.move_to_end(oldest)
        else:
            self._drop(oldest)

    def _drop(self, key: Key) -> None:
        if (entry := self._entries.pop(key, None)) is not None:
            self.bytes -= entry.size + OVERHEAD
