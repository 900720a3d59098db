import pytest
from hypothesis import given
from hypothesis import strategies as st

from intranet.pagecache.key import Key, key_for, normalise


def key(path="/", query="", host="wandel.example", *, secure=True):
    return key_for(secure=secure, host=host, path=path, query=query)


def test_a_key_is_scheme_host_path_and_query():
    assert key("/news/", "page=2") == Key(True, "wandel.example", "/news/", "page=2")


def test_the_host_has_one_spelling():
    assert key(host="Wandel.EXAMPLE:8000") == key(host="wandel.example:8000")


@pytest.mark.parametrize(
    "host", ["", "a b", "a/b", "a@b", "wandel.example:99999999", "x" * 300, "bär.example"]
)
def test_an_odd_host_has_no_key(host):
    assert key(host=host) is None


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:8000", "[::1]:8000", "[::1]"])
def test_the_hosts_of_the_demo_have_keys(host):
    assert key(host=host).host == host


def test_german_and_english_pages_differ_by_path():
    assert key("/news/") != key("/en/news/")


def test_plain_and_secure_pages_are_kept_apart():
    assert key(secure=True) != key(secure=False)


@pytest.mark.parametrize(
    "path", ["", "news", "//evil.example/", "/a\x00b", "/\udc80", "/a\nb", "/" + "a" * 300]
)
def test_an_odd_path_has_no_key(path):
    assert key(path) is None


def test_an_umlaut_in_a_path_is_not_odd():
    assert key("/ämter/").path == "/ämter/"


@pytest.mark.parametrize(
    "query", ["a=%00", "a=%0a", "a=%ff", "a=ä", "a=%ed%b2%80", "a=" + "x" * 200, "a=1&b=2&c=3&d=4&e=5"]
)
def test_an_odd_query_has_no_key(query):
    assert key(query=query) is None


@pytest.mark.parametrize(
    "query", ["page=2&tag=akte", "tag=akte&page=2", "&tag=akte&&page=2", "tag=%61kte&page=2"]
)
def test_the_same_question_in_other_words_has_the_same_key(query):
    assert key(query=query) == key(query="page=2&tag=akte")


def test_the_order_of_two_values_of_one_name_is_kept():
    assert normalise("page=2&page=1") == "page=2&page=1"


def test_a_key_names_its_parameters():
    assert key(query="tag=akte&page=&page=2").parameters == {"page", "tag"}


@given(st.text(max_size=60))
def test_a_normal_query_is_normal_already(query):
    normal = normalise(query)

    assert normal is None or normalise(normal) in {normal, None}
