"""What might tell who writes is noticed in the browser, and plain complaints are left alone."""

from pathlib import Path

import pytest

from tests.node.running import run

SCRIPT = Path(__file__).with_name("hints.mjs")
CASES = {
    "Frau Müller hat das gesagt.": ["name"],
    "Das weiß auch Herr Dr. Schmidt": ["name"],
    "Mit Sabine geht das besser.": ["name"],
    "Ich heiße nicht so.": ["name"],
    "Ask Mrs Smith about it.": ["name"],
    "In Zimmer 214 zieht es.": ["room"],
    "Raum Nr. B 2.12 ist zu klein": ["room"],
    "Erreichbar unter Durchwahl -4110": ["room"],
    "Ich als Einzige muss sonntags ran.": ["only"],
    "In meinem Team bin ich die einzige mit dieser Aufgabe.": ["only"],
    "Das mache nur ich.": ["only"],
    "I am the only one who does it.": ["only"],
    "Frau Yilmaz aus Raum 12 und ich als einziger": ["name", "room", "only"],
    "Die Software ist langsam, seit dem Update am Montag.": [],
    "Die Frauen und Herren im Bürgerbüro brauchen mehr Zeit.": [],
    "Wir haben 3 Drucker und keiner geht.": [],
    "Das einzige Problem ist der Scanner.": [],
    "Im Zimmer ist es kalt, im Büro auch.": [],
    "": [],
}


@pytest.fixture(scope="module")
def said():
    return dict(zip(CASES, run(SCRIPT, given=list(CASES)), strict=True))


@pytest.mark.parametrize("text", CASES)
def test_a_text_gives_these_hints(said, text):
    assert said[text] == CASES[text]
