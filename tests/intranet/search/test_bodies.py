from intranet.blocks.body import BodyBlock
from intranet.search.bodies import text_of


def text(*blocks):
    return text_of(BodyBlock().to_python([{"type": kind, "value": value} for kind, value in blocks]))


def test_rich_text_is_read_without_its_markup():
    assert text(("text", "<h2>Neu</h2><p>Die <b>eAkte</b> kommt.</p>")).split() == [
        *("Neu", "Die", "eAkte", "kommt."),
    ]


def test_what_stands_in_steps_quotes_and_tables_is_read():
    assert "Klicken" in text(("steps", {"title": "So geht es", "steps": [{"title": "Klicken", "text": ""}]}))
    assert "Dorothea Kessler" in text(("quote", {"text": "Gut.", "who": "Dorothea Kessler", "role": ""}))


def test_a_field_that_was_left_out_says_nothing():
    assert text(("quote", {"text": "Gut.", "who": "Doro"})).split() == ["Gut.", "Doro"]


def test_an_empty_body_has_no_text():
    assert text() == ""
