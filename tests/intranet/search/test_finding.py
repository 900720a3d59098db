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


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("Sprechstude", "Die Sprechstunde"),
        ("sprehcstunde", "Die Sprechstunde"),
        ("Sprechst", "Die Sprechstunde"),
        ("stunde", "Die Sprechstunde"),
    ],
)
def test_a_typing_error_and_a_piece_of_a_word_still_find(titles, query, title):
    indexed(title, "Etwas anderes")

    assert titles(query) == [title]


@pytest.mark.parametrize("query", ["Akte Keller", "keller, AKTE", "Akte im Keller", "„Akte“ + (Keller)"])
def test_who_has_several_words_comes_before_who_has_one(titles, query):
    indexed("Die Akte im Keller", "Die Akte", "Der Keller")

    assert titles(query)[0] == "Die Akte im Keller"


def test_a_compound_is_found_whole_or_not_at_all(titles):
    indexed("Datenschutz", "Schulung", "Schulung über Datenschutz")

    assert titles("Datenschutzschulung") == ["Schulung über Datenschutz"]


def test_where_no_page_has_all_words_those_with_most_are_found(titles):
    indexed("Keller", *["Akte im Regal"] * 3)

    assert titles("Akte Regal Keller") == ["Akte im Regal"] * 3


def test_small_words_count_where_nothing_else_is_asked(titles):
    indexed("Über uns", "Über die Akte")

    assert titles("über uns") == ["Über uns", "Über die Akte"]
    assert titles("über die") == ["Über die Akte", "Über uns"]


def test_the_title_comes_before_the_summary_before_the_text(titles):
    indexed("C", body="Akte")
    indexed("B", summary="Akte")
    indexed("Akte")

    assert titles("Akte") == ["Akte", "B", "C"]


def test_an_english_word_is_found_by_its_english_stem(titles):
    indexed("Digital services", language="en")

    assert titles("service", language="en") == ["Digital services"]


def test_the_language_of_the_reader_comes_first(titles):
    indexed("Workshop one", language="en")
    indexed("Workshop zwei", language="de")

    assert titles("Workshop", language="de") == ["Workshop zwei", "Workshop one"]
    assert titles("Workshop", language="en") == ["Workshop one", "Workshop zwei"]


@pytest.mark.parametrize("count", [1, 3])
def test_a_search_asks_the_database_five_times(titles, django_assert_num_queries, count):
    indexed(*[f"Akte {number}" for number in range(count)])
    titles("Akte")

    with django_assert_num_queries(5):
        titles("Akte")


def test_a_correction_asks_once_more(titles, django_assert_num_queries):
    indexed("Sprechstunde")
    titles("Sprechstunde")

    with django_assert_num_queries(6):
        titles("Sprechstude")
