from intranet.demo.registry import register as bring_to_demo
from intranet.search import signals
from intranet.search.demo import load_word_lists


def connect() -> None:
    signals.connect()
    bring_to_demo(load_word_lists, order=70)
