import pytest
from PIL import ImageStat

from news.articles.pictures.canvas import Canvas
from news.articles.pictures.dice import dice
from news.articles.pictures.palette import choose
from news.articles.pictures.scenes import DUSKY, SCENES

SEEDS = [f"bild-{number}" for number in range(4)]

every_scene = pytest.mark.parametrize("scene", sorted(SCENES))


def painted(scene, seed, *, mirrored=False, size=(160, 90)):
    luck = dice(seed)
    canvas = Canvas(size, choose(luck, dusk=scene in DUSKY), luck, mirrored=mirrored)
    SCENES[scene](canvas)
    return canvas.finish()


def liveliness(picture):
    """How much a picture varies in lightness; an empty wall has about 5."""
    return ImageStat.Stat(picture.convert("L")).stddev[0]


@every_scene
def test_the_subject_stands_out_in_a_square_from_the_middle(scene):
    squares = [painted(scene, seed, size=(90, 90)) for seed in SEEDS]

    assert [seed for seed, square in zip(SEEDS, squares, strict=True) if liveliness(square) < 15] == []


@every_scene
def test_a_scene_can_be_drawn_both_ways_round(scene):
    one, other = (painted(scene, "spiegel", mirrored=mirrored) for mirrored in (False, True))

    assert abs(liveliness(one) - liveliness(other)) < 5


def test_every_scene_that_may_be_dark_exists():
    assert set(SCENES) >= DUSKY
