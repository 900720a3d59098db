"""A document is what its ending says, without macros."""

from io import BytesIO

import pytest

from intranet.media.documents import CHECKS, is_what_it_says
from tests.uploads import SCRIPT, packed, picture

OFFICE = packed(**{"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w/>"})
OPEN = packed(mimetype=b"application/vnd.oasis.opendocument.text", **{"content.xml": b"<o/>"})
HONEST = {
    "csv": "Ort;Zahl\nMühlbach;3".encode(),
    "docx": OFFICE,
    "ics": b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
    "odp": OPEN,
    "ods": OPEN,
    "odt": OPEN,
    "pdf": b"%PDF-1.7\n...",
    "pptx": OFFICE,
    "txt": "Größe: 3 m²".encode("cp1252"),
    "xlsx": OFFICE,
}


def test_each_kind_of_document_is_known():
    assert set(HONEST) == set(CHECKS)


@pytest.mark.parametrize("ending", HONEST)
def test_an_honest_document_is_taken(ending):
    assert is_what_it_says(ending, BytesIO(HONEST[ending]))


@pytest.mark.parametrize(
    ("ending", "content"),
    [
        pytest.param("pdf", SCRIPT, id="script"),
        pytest.param("pdf", b"GIF89a%PDF-1.7", id="picture before"),
        pytest.param("txt", picture(), id="picture"),
        pytest.param("csv", b"a\x00b", id="zero byte"),
        pytest.param("ics", SCRIPT, id="script inside ics"),
        pytest.param("ics", b"BEGIN:VCALENDAR\x00", id="zero byte in ics"),
        pytest.param("docx", b"PK\x03\x04 torn", id="torn"),
        pytest.param("docx", OFFICE[:40], id="cut short"),
        pytest.param("docx", packed(**{"index.html": SCRIPT}), id="web page inside"),
        pytest.param("docx", b"#!/bin/sh\n" + OFFICE, id="script before"),
        pytest.param("docx", packed(**{"[Content_Types].xml": b"", "word/vbaProject.bin": b""}), id="macros"),
        pytest.param("odt", OFFICE, id="another office"),
        pytest.param("odt", packed(mimetype=b"text/html"), id="web page type"),
        pytest.param(
            "odt",
            packed(mimetype=b"application/vnd.oasis.opendocument.text", **{"Basic/script-lc.xml": b""}),
            id="macros in odt",
        ),
        pytest.param("exe", b"MZ", id="program"),
        pytest.param("", b"", id="no ending"),
    ],
)
def test_a_disguise_is_seen_through(ending, content):
    assert not is_what_it_says(ending, BytesIO(content))


def test_a_document_that_would_fill_the_disk_of_who_opens_it_is_not_taken(monkeypatch):
    monkeypatch.setattr("intranet.media.documents.LARGEST_UNPACKED", 100)
    grows = packed(**{"[Content_Types].xml": b"", "word/document.xml": b"0" * 101})

    assert not is_what_it_says("docx", BytesIO(grows))
