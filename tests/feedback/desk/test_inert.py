"""What strangers write is shown as it is, and what is hidden in it is named."""

from pathlib import Path

from tests.node.running import run

SHOWN = {
    "Guten Tag,\n\tes zieht.": "Guten Tag,\n\tes zieht.",
    "<script>alert(1)</script>": "<script>alert(1)</script>",  # text, wherever it is put by textContent
    "Rechnung\u202efdp.exe": "Rechnung⟨U+202E⟩fdp.exe",
    "a\u2066b\u2069": "a⟨U+2066⟩b⟨U+2069⟩",
    "Pass\u200bwort\ufeff": "Pass⟨U+200B⟩wort⟨U+FEFF⟩",
    "Ra\u00adthaus": "Ra⟨U+00AD⟩thaus",
    "a\u200db": "a⟨U+200D⟩b",
    "👩\u200d💻 und 👩🏽\u200d🔧": "👩\u200d💻 und 👩🏽\u200d🔧",
    "\x1b[31mrot\0": "⟨U+001B⟩[31mrot⟨U+0000⟩",
    "שלום": "שלום",
}


def test_what_is_hidden_in_a_text_is_named():
    assert run(Path(__file__).with_name("inert.mjs"), given=list(SHOWN)) == list(SHOWN.values())
