"""Two small fonts under a name of our own, cut from Fira Sans.

The SIL Open Font License lets everybody cut a font, but reserves its name for the original.
"""

from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = "Wandel Sans"
FONTS = {
    "fira-sans-latin-400-normal.woff2": "wandel-sans-regular.woff2",
    "fira-sans-latin-600-normal.woff2": "wandel-sans-semibold.woff2",
}
LATIN = (*range(0x20, 0x7F), *range(0xA0, 0x100), 0x152, 0x153, 0x178)
TYPOGRAPHY = (0x2009, *range(0x2010, 0x2027), 0x202F, 0x2039, 0x203A, 0x20AC, 0x2212)
NAMES_OF_THE_FAMILY = (1, 3, 4, 6, 16)


def subset(source: Path, target: Path) -> None:
    """Keep the characters of our languages, give the font our name, save it as WOFF2."""
    with TTFont(source, lazy=True) as font:
        cutter = Subsetter(_options())
        cutter.populate(unicodes=(*LATIN, *TYPOGRAPHY))
        cutter.subset(font)
        _rename(font)
        font.flavor = "woff2"
        font.save(target)


def _options() -> Options:
    options = Options()
    options.layout_features = ["kern", "liga", "calt", "locl", "ccmp", "mark", "tnum"]
    options.name_IDs = ["*"]
    options.hinting = False
    return options


def _rename(font: TTFont) -> None:
    for record in font["name"].names:
        if record.nameID in NAMES_OF_THE_FAMILY:
            postscript = record.nameID == 6
            renamed = str(record).replace("FiraSans", "WandelSans").replace("Fira Sans", FAMILY)
            record.string = renamed.replace(" ", "") if postscript else renamed
