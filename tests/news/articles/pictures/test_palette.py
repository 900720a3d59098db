import pytest

from news.articles.pictures.dice import dice
from news.articles.pictures.palette import FAMILIES, choose, mix

SEEDS = [f"tag-{number}" for number in range(80)]


@pytest.mark.parametrize(("share", "colour"), [(0, (0, 0, 0)), (0.5, (50, 100, 20)), (1, (100, 200, 40))])
def test_mixing_moves_from_one_colour_to_the_other(share, colour):
    assert mix((0, 0, 0), (100, 200, 40), share) == colour


def test_there_is_a_family_of_hues_for_every_field_of_action():
    assert sorted(FAMILIES) == ["akte", "arbeit", "prozesse", "service", "technik", "wandel"]


def test_seeds_reach_every_family():
    strong = {choose(dice(seed), dusk=False).main for seed in SEEDS}

    assert strong == {main for main, *_ in FAMILIES.values()}


def test_it_never_gets_dark_where_the_picture_does_not_bear_it():
    assert {choose(dice(seed), dusk=False).dark for seed in SEEDS} == {False}


def test_it_gets_dark_now_and_then_where_the_picture_bears_it():
    assert {choose(dice(seed), dusk=True).dark for seed in SEEDS} == {False, True}
