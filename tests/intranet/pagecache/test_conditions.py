import pytest

from intranet.pagecache.conditions import holds

TAG = '"abc-br"'


@pytest.mark.parametrize("sent", [TAG, f"W/{TAG}", f'"old", {TAG}', f'W/"old",W/{TAG} , "older"', "*", " * "])
def test_a_browser_that_names_the_tag_has_the_page(sent):
    assert holds(sent, TAG)


@pytest.mark.parametrize("sent", ['"abc-gzip"', "abc-br", '"abc', '"ABC-BR"', '"*"', "nonsense", '""'])
def test_a_browser_that_names_another_tag_has_not(sent):
    assert not holds(sent, TAG)
