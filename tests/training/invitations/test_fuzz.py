"""Whatever editors write, calendars get valid lines and the same words. FUZZ=whole tries 10,000 texts."""

import os

import icalendar
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.training.invitations.dates import BASE, alma, date
from training.invitations.ical import calendar, date_for
from training.invitations.words import plain

EXAMPLES = 10_000 if os.environ.get("FUZZ") == "whole" else 300
SIGNS = st.characters(exclude_categories=["Cs"])
UGLY = st.sampled_from(
    [
        ";",
        ",",
        "\\",
        "\\n",
        "\\N",
        "\r\n",
        "\r",
        "\n ",
        "\t",
        '"',
        ":",
        "ß",
        "👩‍💻",
        "\u2028",
        "\x85",
        "\x00",
        "\ufeff",
    ]
)
TEXTS = st.lists(SIGNS | UGLY, max_size=120).map("".join)
LONGEST_LINE = 75  # octets, RFC 5545 3.1


def made(title, text):
    occurrence = date(event={"title": title, "for_whom": text}, note=text)
    return calendar([date_for(alma(name=title), occurrence, base=BASE)], method="REQUEST")


@settings(max_examples=EXAMPLES, deadline=None)
@given(title=TEXTS, text=TEXTS)
@example(title="\ufeff", text="\ufeffNeu\ufeff")
def test_any_text_makes_valid_lines_with_the_same_words(title, text):
    lines = made(title, text).split(b"\r\n")
    read = icalendar.Calendar.from_ical(made(title, text)).events[0]

    assert [line for line in lines if len(line) > LONGEST_LINE or not is_plain(line)] == []
    assert read["summary"] == plain(title)
    assert ("Hinweis: " in read["description"]) is bool(text)
    assert not text or f"\n\nFür wen: {plain(text)}\nHinweis: {plain(text)}\n\n" in read["description"]


def is_plain(line):
    """Whether the line is whole signs, and none that a calendar doesn't take."""
    return not any((sign < " " and sign != "\t") or sign == "\x7f" for sign in line.decode())
