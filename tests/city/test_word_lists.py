import pytest

from intranet.search.wordlists import CompoundWord, PromotedResult, Synonym, words_between_commas


@pytest.mark.parametrize("model", [Synonym, CompoundWord, PromotedResult])
def test_what_the_city_teaches_the_search_is_what_editors_may_enter(city, model):
    for entry in model.objects.all():
        entry.full_clean()


def test_a_word_stands_in_one_group_of_synonyms(city):
    words = [word for group in Synonym.objects.all() for word in words_between_commas(group.words)]

    assert len(words) == len(set(words))


def test_the_word_lists_are_long_enough_to_be_seen(city):
    assert Synonym.objects.count() >= 12
    assert PromotedResult.objects.count() == 3


def test_promoted_results_open(city, client):
    urls = [result.url or result.page.url for result in PromotedResult.objects.all()]

    assert {client.get(url).status_code for url in urls} == {200}
