import pytest

from news.articles.pictures.dice import dice
from news.articles.pictures.palette import choose
from news.articles.pictures.people import DARK_HAIR, SKIN, crew

SEEDS = [f"gruppe-{number}" for number in range(40)]


def crew_of(seed, count, *, young=False):
    return crew(dice(seed), choose(dice(seed), dusk=False), count, young=young)


@pytest.mark.parametrize("seed", SEEDS[:5])
def test_six_people_have_six_skin_tones_and_six_tops(seed):
    people = crew_of(seed, 6)

    assert {person.skin for person in people} == set(SKIN)
    assert len({person.top for person in people}) == 6


def test_nobody_young_has_a_beard():
    styles = {person.wig.style for seed in SEEDS for person in crew_of(seed, 6, young=True)}

    assert styles == {"short", "side", "bob", "long", "bun", "curls", "scarf"}


def test_hair_on_a_dark_skin_is_dark():
    people = [person for seed in SEEDS for person in crew_of(seed, 6) if person.wig.style != "scarf"]

    assert {person.wig.colour for person in people if SKIN.index(person.skin) > 2} == set(DARK_HAIR)


def test_a_collar_differs_from_what_it_belongs_to():
    people = [person for seed in SEEDS for person in crew_of(seed, 6)]

    assert [person for person in people if person.collar == person.top] == []
