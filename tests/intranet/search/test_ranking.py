from datetime import date

from intranet.search.ranking import About, Corpus, Match, rank

TODAY = date(2026, 11, 21)
CORPUS = Corpus(documents=100, average_length=100, language="de", today=TODAY)
TITLE, BODY = 6.0, 1.0


def match(document, *weights, length=100, language="de", on=None):
    return Match(document, About(language, "news", "akte", on, length), weights)


def order(*matches):
    return [match.document for match in rank(matches, CORPUS)]


def test_a_word_in_the_title_counts_more_than_in_the_text():
    assert order(match(1, BODY), match(2, TITLE)) == [2, 1]


def test_a_word_repeated_in_the_text_does_not_beat_the_title():
    assert order(match(1, BODY * 5), match(2, TITLE)) == [2, 1]


def test_a_short_text_tells_more_about_its_words_than_a_long_one():
    assert order(match(1, BODY, length=900), match(2, BODY, length=50)) == [2, 1]


def test_a_rare_word_tells_more_than_a_common_one():
    common = [match(number, BODY, 0) for number in range(10, 40)]

    assert order(*common, match(1, 0, BODY))[0] == 1


def test_those_with_all_words_stand_alone_where_they_are_enough():
    full = [match(number, BODY, BODY) for number in (1, 2, 3)]

    assert order(*full, match(4, TITLE, 0)) == [3, 2, 1]


def test_where_few_have_all_words_those_that_lack_one_follow():
    assert order(match(1, TITLE, 0), match(2, BODY, BODY), match(3, 0, TITLE)) == [2, 3, 1]


def test_those_that_lack_two_words_follow_only_where_they_are_needed():
    lacking_one = [match(number, BODY, BODY, 0) for number in (2, 3)]

    assert order(match(1, BODY, BODY, BODY), *lacking_one, match(4, TITLE, 0, 0)) == [1, 3, 2]


def test_who_has_no_word_is_never_shown():
    assert order(match(1, 0), match(2, BODY)) == [2]


def test_the_language_of_the_reader_comes_first():
    assert order(match(1, TITLE, language="en"), match(2, TITLE)) == [2, 1]


def test_of_equals_the_newer_comes_first():
    old, new = date(2024, 11, 21), date(2026, 11, 20)

    assert order(match(1, BODY, on=new), match(2, BODY, on=old), match(3, BODY)) == [1, 2, 3]


def test_news_do_not_beat_what_fits_better():
    assert order(match(1, BODY, on=TODAY), match(2, TITLE, on=date(2020, 1, 1))) == [2, 1]


def test_nothing_found_ranks_to_nothing():
    assert order() == []


def test_the_order_is_always_the_same():
    twins = [match(1, BODY), match(2, BODY), match(3, BODY)]

    assert order(*twins) == order(*reversed(twins)) == [3, 2, 1]
