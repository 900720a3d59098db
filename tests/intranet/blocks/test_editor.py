"""The editor's field takes what its script sends, and refuses the rest."""

import json

import pytest
from django.core.exceptions import BadRequest
from wagtail.admin.rich_text import get_rich_text_editor_widget

from tests.attacks.bodies import FORMATTED


def taken(said):
    editor = get_rich_text_editor_widget(features=["bold", "link"])
    return editor.value_from_datadict({"description": said}, {}, "description")


def test_what_the_script_sends_becomes_a_text():
    assert "Guten Tag" in taken(FORMATTED)


@pytest.mark.parametrize(
    "said",
    ["", "x", "[1]", "[" * 100_000, "9" * 5_000, '{"blocks": [{}], "entityMap": {}}', '{"blocks": 1}'],
)
def test_what_the_script_would_not_send_is_refused(said):
    with pytest.raises(BadRequest):
        taken(said)


def linked(**data):
    """A paragraph with a link on it, or with one that is said nothing of."""
    paragraph = json.loads(FORMATTED)["blocks"][0] | {"entityRanges": [{"offset": 0, "length": 5, "key": 0}]}
    entities = {"0": {"type": "LINK", "mutability": "MUTABLE", "data": data}} if data else {}
    return json.dumps({"blocks": [paragraph], "entityMap": entities})


def test_a_link_that_is_nowhere_described_is_refused():
    with pytest.raises(BadRequest):
        taken(linked())


def test_a_link_to_a_page_without_a_number_leads_nowhere():
    assert "<a>Guten</a> Tag" in taken(linked(id="x", parentId=None))
