import pytest

from news.articles.reading import minutes_to_read


@pytest.mark.parametrize(("words", "minutes"), [(0, 1), (10, 1), (299, 1), (301, 2), (1000, 5)])
def test_reading_takes_full_minutes_and_at_least_one(words, minutes):
    assert minutes_to_read(["Wort " * words]) == minutes
