"""A bounded shelf of kept pages; what was asked for longest ago goes first."""

from collections import OrderedDict
from threading import Lock

from intranet.pagecache.entry import Entry
from intranet.pagecache.key import Key

OVERHEAD = 2_000  # what the key, the dictionaries and the tuples around an entry take, roughly


class Store:
    """Entries by key, together never more than so many bytes."""

    def __init__(self, *, most_bytes: int) -> None:
        self.most_bytes = most_bytes
        self.bytes = 0
        self._entries: OrderedDict[Key, Entry] = OrderedDict()
        self._lock = Lock()  # a WSGI server asks from several threads

    def __len__(self) -> int:
        return len(self._entries)

    def get(self, key: Key) -> Entry | None:
        with self._lock:
            entry = self._entries.get(key)
            if entry is not None:
                self._entries.move_to_end(key)
            return entry

    def put(self, key: Key, entry: Entry) -> None:
        """Keep the entry in place of an older one; what was least used makes room."""
        with self._lock:
            self._drop(key)
            if entry.size > self.most_bytes // 4:
                return  # one giant would push everything else off the shelf
            self._entries[key] = entry
            self.bytes += entry.size + OVERHEAD
            while self.bytes > self.most_bytes:
                self._drop(next(iter(self._entries)))

    def drop(self, key: Key) -> None:
        with self._lock:
            self._drop(key)

    def _drop(self, key: Key) -> None:
        if (entry := self._entries.pop(key, None)) is not None:
            self.bytes -= entry.size + OVERHEAD
