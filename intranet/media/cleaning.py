"""What is left of an uploaded picture: what can be seen, and nothing else."""

from io import BytesIO
from typing import BinaryIO

from PIL import Image, ImageOps

LONGEST_SIDE = 3200  # no page shows more, and all work on it later stays cheap
QUALITY = 90
PLAIN_MODES = {"L", "RGB", "RGBA", "CMYK"}


def clean_picture(file: BinaryIO) -> bytes:
    """Return the first frame upright in its own format, without place, camera, comments or what follows it.

    A moving picture stands still afterwards: nobody could pause it on our pages. Pillow raises what it likes
    for a broken file.
    """
    with Image.open(file) as opened:
        kind = opened.format
        opened.draft(None, (LONGEST_SIDE, LONGEST_SIDE))  # spares memory where the format allows it
        opened.load()
        profile = opened.info.get("icc_profile")
        picture = plain(ImageOps.exif_transpose(opened))
    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    picture.info.clear()  # some formats write back what they find here
    stored = BytesIO()
    picture.save(stored, kind, quality=QUALITY, icc_profile=profile)
    return stored.getvalue()


def plain(picture: Image.Image) -> Image.Image:
    """Return the picture in a mode that every format can be made from."""
    if picture.mode in PLAIN_MODES and "transparency" not in picture.info:
        return picture
    return picture.convert("RGBA" if picture.has_transparency_data else "RGB")
