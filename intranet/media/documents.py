"""Whether an uploaded document is what its ending says."""

from collections.abc import Callable
from typing import BinaryIO
from zipfile import ZipFile

PACKED = b"PK\x03\x04"
OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."
MACROS = ("vbaproject.bin", "script-lc.xml")
LARGEST_UNPACKED = 300 * 1024 * 1024  # a small file that grows to more would harm who opens it
NEVER_IN_TEXT = bytes(range(9))


def is_pdf(file: BinaryIO) -> bool:
    return file.read(5) == b"%PDF-"


def is_text(file: BinaryIO) -> bool:
    content = file.read()
    return not any(code in content for code in NEVER_IN_TEXT)


def is_calendar(file: BinaryIO) -> bool:
    content = file.read()
    start = content[:32].removeprefix(b"\xef\xbb\xbf").lstrip()
    return start.upper().startswith(b"BEGIN:VCALENDAR") and not any(code in content for code in NEVER_IN_TEXT)


def is_office(file: BinaryIO) -> bool:
    return file.read(4) == PACKED and "[Content_Types].xml" in harmless_parts(ZipFile(file))


def is_open_document(file: BinaryIO) -> bool:
    if file.read(4) != PACKED:
        return False
    packed = ZipFile(file)
    if "mimetype" not in harmless_parts(packed):
        return False
    with packed.open("mimetype") as kind:
        return kind.read(len(OPEN_DOCUMENT)) == OPEN_DOCUMENT


def harmless_parts(packed: ZipFile) -> set[str]:
    """Return the names of the parts of a packed document; none where it holds macros or is a bomb."""
    parts = packed.infolist()
    has_macros = any(part.filename.lower().endswith(MACROS) for part in parts)
    is_bomb = sum(part.file_size for part in parts) > LARGEST_UNPACKED
    return set() if has_macros or is_bomb else {part.filename for part in parts}


CHECKS: dict[str, Callable[[BinaryIO], bool]] = {
    "csv": is_text,
    "docx": is_office,
    "ics": is_calendar,
    "odp": is_open_document,
    "ods": is_open_document,
    "odt": is_open_document,
    "pdf": is_pdf,
    "pptx": is_office,
    "txt": is_text,
    "xlsx": is_office,
}


def is_what_it_says(ending: str, file: BinaryIO) -> bool:
    """Return whether the content is what the ending says; nothing is, where we take no such ending."""
    file.seek(0)
    try:
        return CHECKS[ending](file)
    except Exception:  # whatever the unpacking stumbled over
        return False
    finally:
        file.seek(0)
