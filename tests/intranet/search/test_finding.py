import pytest

from tests.factories.documents import indexed

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("Schulung", "Neue Schulungen im Herbst"),
        ("Größe", "Die Grösse der Räume"),
        ("Grösse", "Die Größe der Räume"),
        ("Akte", "Die eAkte kommt"),
        ("Akte", "Die E-Akte kommt"),
        ("Akte", "Aktenführung leicht gemacht"),
        ("eAkte", "Die E-Akte kommt"),
        ("E-Akte", "Die eAkte kommt"),
        ("Schulung", "Einladung zur Datenschutzschulung"),
        ("Datenschutz", "Einladung zur Datenschutzschulung"),
        ("Datenschutzschulung", "Eine Schulung zum Datenschutz"),
        ("Bürgeramt", "Das Amt der Bürger"),
        ("Mitarbeiterinnen", "Für alle Mitarbeitenden"),
        ("ANTRÄGE", "Der Antrag online"),
        ("Was ist ein Antrag?", "Der Antrag online"),
    ],
)
def test_a_word_finds_its_relatives(titles, query, title):
    indexed(title, "Etwas anderes")

    assert titles(query) == [title]
