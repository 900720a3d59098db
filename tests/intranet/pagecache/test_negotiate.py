import pytest

from intranet.pagecache.negotiate import choose

KEPT = {"br", "gzip", "identity"}


@pytest.mark.parametrize(
    ("accepted", "chosen"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, deflate", "gzip"),
        ("GZIP", "gzip"),
        ("br;q=0.5, gzip;q=0.9", "gzip"),
        ("br;q=0, gzip", "gzip"),
        ("*", "br"),
        ("br;q=0, *", "gzip"),
        ("deflate", "identity"),
        ("gzip;q=nonsense", "identity"),
        ("identity;q=0", "identity"),
        ("", "identity"),
    ],
)
def test_a_browser_gets_the_best_it_accepts(accepted, chosen):
    assert choose(accepted, KEPT) == chosen


def test_only_what_is_kept_is_given():
    assert choose("br, gzip", {"identity", "gzip"}) == "gzip"
