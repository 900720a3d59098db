"""Everything can be read in light and in dark."""

import pytest

from intranet.topics.models import FieldOfAction
from tests.intranet.look.colours import Oklab, colour, contrast

FOR_TEXT, FOR_SIGNS = 4.5, 3
KERN = "--kern-color-feedback"

TEXTS = [
    *[(ink, ground) for ink in ("--ink", "--ink-muted", "--accent") for ground in ("--ground", "--surface")],
    *[(ink, "--accent-pale") for ink in ("--ink", "--accent")],
    ("--ink-muted", "--accent-pale"),
    ("--accent-ink", "--accent"),
    ("--visited", "--ground"),
    ("--ink", "--mark"),
    *[("--ink", f"{KERN}-{kind}-background") for kind in ("danger", "info", "success", "warning")],
]
SIGNS = [
    ("--line-strong", "--ground"),
    ("--line-strong", "--surface"),
    ("--focus-outer", "--focus-inner"),
    ("--focus-outer", "--ground"),
    *[(f"{KERN}-{kind}", f"{KERN}-{kind}-background") for kind in ("danger", "info", "success", "warning")],
]

both_themes = pytest.mark.parametrize("theme", ["light", "dark"])


@both_themes
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_text_is_seen(ink, ground, theme):
    assert contrast(colour(ink, theme), colour(ground, theme)) >= FOR_TEXT


@both_themes
@pytest.mark.parametrize(("sign", "ground"), SIGNS)
def test_signs_and_edges_are_seen(sign, ground, theme):
    assert contrast(colour(sign, theme), colour(ground, theme)) >= FOR_SIGNS


@both_themes
@pytest.mark.parametrize("sign", FieldOfAction.Sign.values)
def test_the_sign_of_a_field_is_seen_on_its_tile(sign, theme):
    tile = f".tile--{sign}"

    assert contrast(colour("--tile-sign", theme, tile), colour("--tile-pale", theme, tile)) >= FOR_TEXT


def test_black_on_white_is_21():
    assert contrast(Oklab(0, 0, 0), Oklab(1, 0, 0)) == pytest.approx(21, abs=0.01)


def test_dark_is_a_palette_of_its_own():
    assert colour("--ground", "dark") != colour("--ground", "light")
