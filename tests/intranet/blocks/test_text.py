from intranet.blocks.body import BodyBlock
from intranet.blocks.text import texts


def body(*raw):
    return BodyBlock().to_python([{"type": kind, "value": value} for kind, value in raw])


def test_the_words_stand_in_reading_order_without_markup():
    steps = {"title": "So geht es", "steps": [{"title": "Anmelden", "text": "<p>Oben  rechts.</p>"}]}
    text = "<h2>Neu</h2><p>Ab <b>Montag</b>.</p>"

    assert texts(body(("text", text), ("steps", steps))) == [
        "Neu",
        "Ab Montag.",
        "So geht es",
        "Anmelden",
        "Oben rechts.",
    ]


def test_the_kind_of_a_notice_is_no_text():
    notice = {"kind": "warning", "title": "Achtung, Frist", "text": "<p>Bis Freitag.</p>"}

    assert texts(body(("notice", notice))) == ["Achtung, Frist", "Bis Freitag."]


def test_a_table_is_read_with_its_caption():
    table = {
        "caption": "Termine",
        "columns": [{"type": "text", "heading": "Tag"}],
        "rows": [{"values": ["Montag"]}],
    }

    assert texts(body(("table", table))) == ["Termine", "Tag", "Montag"]


def test_an_empty_body_has_no_words():
    assert texts(body()) == []
