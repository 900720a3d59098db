import pytest

from intranet.search.hits import Field, hit_of
from intranet.search.models import IndexedDocument


@pytest.fixture
def excerpt():
    """The excerpt of a document in which the word "akte" was found, hits in brackets."""

    def of(**about):
        document = IndexedDocument(title="Titel", kind="note", language="de", url="/", **about)
        hit = hit_of(document, {"akte"}, Field("akte", "Digitale Akte"))
        return "".join(f"[{piece.text}]" if piece.is_hit else piece.text for piece in hit.excerpt)

    return of


def test_a_summary_with_a_hit_is_shown_whole(excerpt):
    assert excerpt(summary="Die Akte kommt.", body="Akte " * 9) == "Die [Akte] kommt."


def test_else_the_place_of_the_text_is_shown_where_the_hit_is(excerpt):
    assert excerpt(summary="Kurz gesagt.", body="Lang gesagt: die Akte.") == "Lang gesagt: die [Akte]."


def test_a_hit_in_the_title_only_shows_the_summary(excerpt):
    assert excerpt(summary="Kurz gesagt.", body="Lang gesagt.") == "Kurz gesagt."


def test_without_a_summary_the_text_is_shown_from_its_beginning(excerpt):
    assert excerpt(summary="", body="Lang gesagt.") == "Lang gesagt."
