"""Files as somebody may upload them, honest and otherwise."""

import struct
import zlib
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

SCRIPT = b"<script>alert(document.domain)</script>"


def picture(kind: str = "PNG", size: tuple[int, int] = (40, 20), **saving: Any) -> bytes:
    """A picture that is red on its left half and blue on its right."""
    image = Image.new("RGB", size, "red")
    image.paste("blue", (size[0] // 2, 0, *size))
    return saved(image, kind, **saving)


def saved(image: Image.Image, kind: str, **saving: Any) -> bytes:
    file = BytesIO()
    image.save(file, kind, **saving)
    return file.getvalue()


def taken_at_a_place(kind: str = "JPEG", orientation: int = 1) -> bytes:
    """A photo that tells where it was taken and by which camera."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x0110] = "Kamera von Alma"
    exif.get_ifd(0x8825).update({1: "N", 2: (51.0, 11.0, 30.0), 3: "E", 4: (6.0, 26.0, 12.0)})
    return picture(kind, exif=exif, quality=95)


def with_huge_head(width: int = 60_000, height: int = 60_000) -> bytes:
    """A PNG of a few bytes that says it is enormous."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND")


def chunk(name: bytes, content: bytes = b"") -> bytes:
    check = struct.pack(">I", zlib.crc32(name + content))
    return struct.pack(">I", len(content)) + name + content + check


def packed(**parts: bytes) -> bytes:
    """A packed document with these parts."""
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def upload(name: str, content: bytes, kind: str = "application/octet-stream") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content, kind)
