from math import hypot

import pytest

from news.articles.pictures.shapes import arch, bend, blob, box, capsule, disc, hull, leaf, move, turn


def rounded(path):
    return [(round(x, 6), round(y, 6)) for x, y in path]


def test_a_box_without_a_radius_has_four_corners():
    assert box(10, 20, 30, 40) == [(10, 20), (40, 20), (40, 60), (10, 60)]


def test_a_rounded_box_stays_within_its_corners():
    path = rounded(box(10, 20, 30, 40, 8))

    assert (min(path)[0], max(path)[0]) == (10, 40)
    assert (10, 20) not in path


def test_a_radius_is_never_larger_than_half_the_box():
    assert box(0, 0, 20, 40, 99) == box(0, 0, 20, 40, 10)


def test_every_point_of_a_disc_is_equally_far_from_its_middle():
    assert {round(hypot(x - 5, y - 7), 6) for x, y in disc(5, 7, 3)} == {3}


def test_an_arch_is_round_above_and_straight_below():
    path = rounded(arch(0, 0, 10, 30))

    assert min(y for _, y in path) == 0
    assert path[-2:] == [(10, 30), (0, 30)]


def test_moving_shifts_every_point():
    assert move([(0, 0), (1, 2)], 10, 20) == [(10, 20), (11, 22)]


def test_a_quarter_turn_is_clockwise():
    assert rounded(turn([(1, 0)], 90, (0, 0))) == [(0, 1)]


def test_a_hull_drops_what_lies_inside():
    assert set(hull([(0, 0), (4, 0), (4, 4), (0, 4), (2, 2), (1, 3)])) == {(0, 0), (4, 0), (4, 4), (0, 4)}


def test_a_limb_reaches_beyond_both_ends_by_their_radius():
    path = capsule((0, 0), 2, (10, 0), 1)

    assert (round(min(path)[0], 6), round(max(path)[0], 6)) == (-2, 11)


def test_a_leaf_grows_from_its_root_to_its_tip():
    path = rounded(leaf((0, 0), 10, 4, -90))

    assert path[0] == (0, 0)
    assert (0, -10) in path


@pytest.mark.parametrize("line", [bend, blob])
def test_a_smooth_line_passes_through_its_points(line):
    points = [(0.0, 0.0), (10.0, 5.0), (20.0, 0.0), (12.0, -8.0)]

    assert set(points) <= set(rounded(line(points)))
