from intranet.demo.words import each_text


def test_every_text_is_changed_however_deep_it_lies():
    said = {"title": "a", "days_ago": 3, "blocks": [{"rows": [["b", "c"]]}]}

    assert each_text(said, str.upper) == {"title": "A", "days_ago": 3, "blocks": [{"rows": [["B", "C"]]}]}
