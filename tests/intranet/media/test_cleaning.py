"""Of a picture we keep what can be seen, and nothing else."""

from io import BytesIO

import pytest
from PIL import Image

from intranet.media.cleaning import LONGEST_SIDE, clean_picture
from tests.uploads import SCRIPT, picture, saved, taken_at_a_place

KINDS = ["AVIF", "GIF", "JPEG", "PNG", "WEBP"]


def cleaned(content: bytes) -> Image.Image:
    return Image.open(BytesIO(clean_picture(BytesIO(content))))


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_keeps_its_format_size_and_colours(kind):
    clean = cleaned(picture(kind))

    red, blue = (clean.convert("RGB").getpixel((x, 10)) for x in (5, 35))
    assert (clean.format, clean.size, red[0] > 200, blue[2] > 200) == (kind, (40, 20), True, True)


@pytest.mark.parametrize("kind", ["AVIF", "JPEG", "PNG", "WEBP"])
def test_nobody_learns_where_and_by_whom_a_photo_was_taken(kind):
    photo = taken_at_a_place(kind)
    assert b"Kamera von Alma" in photo

    clean = clean_picture(BytesIO(photo))

    assert (b"Kamera von Alma" in clean, dict(Image.open(BytesIO(clean)).getexif())) == (False, {})


def test_a_photo_taken_sideways_stands_upright():
    clean = cleaned(taken_at_a_place(orientation=6))

    assert clean.size == (20, 40)
    assert clean.getpixel((10, 5))[0] > 200


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_hidden_behind_a_picture_is_gone(kind):
    assert SCRIPT not in clean_picture(BytesIO(picture(kind) + SCRIPT))


@pytest.mark.parametrize(("kind", "hidden"), [("GIF", {"comment": SCRIPT}), ("JPEG", {"comment": SCRIPT})])
def test_what_was_hidden_in_a_comment_is_gone(kind, hidden):
    content = picture(kind, **hidden)
    assert SCRIPT in content

    assert SCRIPT not in clean_picture(BytesIO(content))


@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP"])
def test_a_moving_picture_stands_still(kind):
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "blue", "green")]
    moving = saved(frames[0], kind, save_all=True, append_images=frames[1:])
    assert Image.open(BytesIO(moving)).n_frames == 3

    clean = cleaned(moving)

    assert (getattr(clean, "n_frames", 1), clean.convert("RGB").getpixel((4, 4))[0] > 200) == (1, True)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "PA", "RGBA", "I;16", "CMYK"])
def test_every_usual_kind_of_colour_is_taken(mode):
    kind = {"CMYK": "JPEG", "PA": "TIFF"}.get(mode, "PNG")
    content = saved(Image.new(mode, (8, 8)), kind)

    assert cleaned(content).size == (8, 8)


def test_what_is_transparent_stays_so():
    assert cleaned(saved(Image.new("RGBA", (8, 8), (0, 0, 0, 0)), "PNG")).getpixel((4, 4))[3] == 0


def test_a_larger_picture_than_any_page_shows_is_made_smaller():
    assert cleaned(picture("JPEG", (4000, 2000))).size == (LONGEST_SIDE, LONGEST_SIDE // 2)
