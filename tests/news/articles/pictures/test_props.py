import pytest
from PIL import ImageChops, ImageStat

from news.articles.pictures.canvas import Canvas
from news.articles.pictures.dice import dice
from news.articles.pictures.palette import choose
from news.articles.pictures.props import armchair, check, mug, sheet, writing

NAVY, CREAM = (10, 20, 60), (250, 250, 240)


def drawn(prop, *, mirrored):
    """A thing in the middle of an empty picture."""
    luck = dice("ding")
    canvas = Canvas((320, 180), choose(luck, dusk=False), luck, mirrored=mirrored)
    prop(canvas)
    return canvas.finish()


def turns_over(prop):
    """Whether the thing looks different in a mirrored picture."""
    pair = drawn(prop, mirrored=False), drawn(prop, mirrored=True)
    return max(ImageStat.Stat(ImageChops.difference(*pair)).mean) > 1  # edges may differ by a hair


@pytest.mark.parametrize(
    "prop",
    [
        lambda c: check(c, 800, 450, 300, NAVY, CREAM),
        lambda c: writing(c, 400, 200, [800, 300], NAVY, 60),
        lambda c: sheet(c, (800, 450), 400, mark=NAVY),
    ],
    ids=["tick", "writing", "page"],
)
def test_what_is_read_is_never_the_wrong_way_round(prop):
    assert turns_over(prop) is False


@pytest.mark.parametrize(
    "prop",
    [lambda c: mug(c, 800, 600, 5), lambda c: armchair(c, 800, 700, 1, NAVY)],
    ids=["mug", "armchair"],
)
def test_what_only_stands_about_is_mirrored_with_the_picture(prop):
    assert turns_over(prop) is True
