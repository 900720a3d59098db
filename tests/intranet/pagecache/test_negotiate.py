import pytest

from intranet.pagecache.negotiate import accepted


@pytest.mark.parametrize(
    ("sent", "encodings"),
    [
        ("gzip, deflate, br, zstd", ("br", "gzip")),
        ("gzip, deflate", ("gzip",)),
        ("GZIP", ("gzip",)),
        ("br;q=0.5, gzip;q=0.9", ("gzip", "br")),
        ("br;q=0, gzip", ("gzip",)),
        ("*", ("br", "gzip")),
        ("br;q=0, *", ("gzip",)),
        ("deflate", ()),
        ("gzip;q=nonsense", ()),
        ("identity;q=0", ()),
        ("", ()),
    ],
)
def test_a_browser_gets_the_best_it_accepts(sent, encodings):
    assert accepted(sent) == encodings
