"""What the browser loads is made at set-up from small files."""

from pathlib import Path

import pytest
from django.conf import settings
from fontTools.ttLib import TTFont

from intranet.look.build import SHEETS, SOURCES, build_look, style_sheet
from intranet.look.fonts import FONTS

FONT_FILES = settings.NODE_MODULES / "@fontsource" / "fira-sans" / "files"
LIMIT = 60_000  # bytes for both fonts


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    target = tmp_path_factory.mktemp("static")
    build_look(fonts=FONT_FILES, target=target)
    return target


@pytest.fixture
def fonts(built) -> list[TTFont]:
    return [TTFont(built / "fonts" / name) for name in FONTS.values()]


def test_every_sheet_has_its_place_in_the_cascade():
    assert sorted(SHEETS) == sorted(path.stem for path in SOURCES.glob("*.css"))


def test_the_sheets_stand_one_after_the_other(built):
    assert (built / "wandel.css").read_text() == style_sheet()


def test_a_second_run_has_nothing_to_do(built):
    assert build_look(fonts=FONT_FILES, target=built) is False


def test_a_changed_stamp_makes_it_anew(built):
    (built / "look.stamp").write_text("before")

    assert build_look(fonts=FONT_FILES, target=built) is True


def test_both_fonts_together_are_light(built):
    assert sum(path.stat().st_size for path in (built / "fonts").iterdir()) <= LIMIT


def test_the_fonts_bear_our_name(fonts):
    assert [font["name"].getDebugName(1) for font in fonts] == ["Wandel Sans", "Wandel Sans SemiBold"]
    assert [name for font in fonts for name in font["name"].names if "Fira" in str(name)] == []


@pytest.mark.parametrize("text", ["ÄÖÜäöüß", "„Guten Tag“", "Gebühr – 20 €", "naïve façade, œuvre", "… · ’"])
def test_the_fonts_can_write_what_we_write(fonts, text):
    missing = [letter for font in fonts for letter in text if ord(letter) not in font.getBestCmap()]

    assert missing == []


def test_figures_of_one_width_stay_for_dates_and_tables(fonts):
    features = [{each.FeatureTag for each in font["GSUB"].table.FeatureList.FeatureRecord} for font in fonts]

    assert all("tnum" in tags for tags in features)
