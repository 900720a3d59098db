"""Makes what the browser loads: one style sheet and two small fonts."""

from hashlib import sha256
from pathlib import Path
from shutil import copytree

from intranet.look.fonts import FONTS, subset

LOOK = Path(__file__).parent
SOURCES = LOOK / "css"
IMAGES = LOOK / "images"

# The order is the cascade: names first, then bare elements, then parts, paper last.
SHEETS = (
    *("theme", "tokens", "kern", "fonts", "base", "focus", "layout"),
    *("header", "navigation", "search", "footer"),
    *("picture", "teaser", "lines", "result", "outcome", "lead", "card", "pills", "breadcrumb", "pagination"),
    *("prose", "article", "notice", "text-blocks", "table", "download", "tags", "changes"),
    *(
        "dates",
        "calendar",
        "feeds",
        "wishes",
        "keys",
        "desk",
        "letters",
        "month",
        "quicklinks",
        "empty",
        "forms",
        "gallery",
        "motion",
        "forced",
        "print",
    ),
)


def style_sheet() -> str:
    """All our style sheets in one text, in the order of the cascade."""
    return "\n".join((SOURCES / f"{name}.css").read_text(encoding="utf-8") for name in SHEETS)


def content_stamp(fonts: Path) -> str:
    """What the result is made of, as one number: the sheets, the fonts and the code that makes them."""
    made_of = [*sorted(SOURCES.glob("*.css")), *sorted(IMAGES.iterdir()), *sorted(LOOK.glob("*.py"))]
    made_of += [fonts / source for source in FONTS]
    return sha256(b"".join(path.read_bytes() for path in made_of)).hexdigest()


def build_look(*, fonts: Path, target: Path) -> bool:
    """Make the style sheet and the fonts; say whether there was anything to make."""
    stamp, made = target / "look.stamp", content_stamp(fonts)
    if stamp.exists() and stamp.read_text() == made:
        return False
    (target / "fonts").mkdir(parents=True, exist_ok=True)
    (target / "wandel.css").write_text(style_sheet(), encoding="utf-8")
    copytree(IMAGES, target / "images", dirs_exist_ok=True)
    for source, name in FONTS.items():
        subset(fonts / source, target / "fonts" / name)
    stamp.write_text(made)
    return True
