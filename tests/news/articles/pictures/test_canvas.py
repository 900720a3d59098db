import pytest

from news.articles.pictures.canvas import Canvas
from news.articles.pictures.dice import dice
from news.articles.pictures.palette import choose
from news.articles.pictures.shapes import box

RED, GREEN = (255, 0, 0), (0, 255, 0)
LEFT_HALF, RIGHT_HALF = box(0, 0, 800, 900), box(800, 0, 800, 900)


@pytest.fixture
def canvas():
    return blank()


def blank(*, mirrored=False, size=(160, 90)):
    return Canvas(size, choose(dice("leer"), dusk=False), dice("leer"), mirrored=mirrored)


def colours(canvas, *spots):
    """What the finished picture shows at spots of the canvas."""
    picture = canvas.finish()
    return [picture.getpixel((x // 10, y // 10)) for x, y in spots]


def test_a_fill_paints_its_outline_and_nothing_else(canvas):
    canvas.fill(LEFT_HALF, RED)

    assert colours(canvas, (400, 400), (1200, 400)) == [RED, canvas.hues.below]


def test_a_thin_cover_lets_the_ground_through(canvas):
    canvas.fill(LEFT_HALF, RED)
    canvas.fill(LEFT_HALF, GREEN, 0.2)

    assert colours(canvas, (400, 400)) == [(204, 51, 0)]


def test_a_fade_runs_from_top_to_bottom(canvas):
    canvas.fade(LEFT_HALF, RED, GREEN)

    top, middle, bottom = colours(canvas, (400, 5), (400, 450), (400, 895))
    assert top[0] > middle[0] > bottom[0]
    assert top[1] < middle[1] < bottom[1]


def test_inside_keeps_paint_within_an_outline(canvas):
    canvas.fill(box(0, 0, 1600, 900), GREEN)

    with canvas.inside(LEFT_HALF):
        canvas.fill(box(0, 0, 1600, 900), RED)

    assert colours(canvas, (400, 400), (1200, 400)) == [RED, GREEN]


def test_a_shadow_falls_to_the_lower_right_and_fades(canvas):
    canvas.fill(box(0, 0, 1600, 900), (255, 255, 255))

    canvas.cast(box(400, 200, 200, 200), 400, 300)

    before, near, far = (sum(colour) for colour in colours(canvas, (300, 150), (640, 450), (860, 600)))
    assert near < far < before


def test_a_glow_is_brightest_in_its_middle(canvas):
    canvas.fill(box(0, 0, 1600, 900), (0, 0, 0))

    canvas.glow(800, 450, 300, RED)

    middle, rim, outside = (colour[0] for colour in colours(canvas, (800, 450), (950, 450), (1300, 450)))
    assert middle > rim > outside == 0


def test_a_mirrored_picture_swaps_left_and_right():
    canvas = blank(mirrored=True)

    canvas.fill(LEFT_HALF, RED)

    assert colours(canvas, (400, 400), (1200, 400)) == [canvas.hues.below, RED]


def test_what_is_read_stays_the_right_way_round_in_a_mirrored_picture():
    canvas = blank(mirrored=True)

    with canvas.readable(800):
        canvas.fill(LEFT_HALF, RED)
    canvas.fill(box(0, 0, 1600, 300), GREEN)

    assert colours(canvas, (400, 600), (1200, 600), (400, 100)) == [RED, canvas.hues.below, GREEN]


def test_reading_within_reading_turns_only_once():
    canvas = blank(mirrored=True)

    with canvas.readable(800):
        with canvas.readable(400):
            pass
        canvas.fill(LEFT_HALF, RED)

    assert colours(canvas, (400, 400)) == [RED]


def test_a_narrow_picture_shows_the_middle():
    canvas = blank(size=(90, 90))
    canvas.fill(box(350, 0, 900, 900), RED)
    canvas.fill(box(0, 0, 340, 900), GREEN)

    assert set(canvas.finish().get_flattened_data()) == {RED}
