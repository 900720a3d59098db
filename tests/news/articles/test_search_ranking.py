"""What people in the demo city ask for, and the article that must come first."""

from collections.abc import Iterator

import pytest
from django.core.management import call_command
from django.utils import timezone
from pytest_django.plugin import DjangoDbBlocker

from intranet.search.finding import Question, find
from intranet.search.services import rebuild
from tests.committed import taken_back

pytestmark = pytest.mark.django_db

FIRST = [
    ("Schulung", "schulungsbedarf-neun-kurse"),
    ("Fortbildung", "schulungsbedarf-neun-kurse"),
    ("Datenschutz", "datenschutzschulung-45-minuten"),
    ("Datenschutzschulung", "datenschutzschulung-45-minuten"),
    ("Datenpanne", "datenschutzschulung-45-minuten"),
    ("eAkte Bauamt", "eakte-halbzeit-im-bauamt"),
    ("Aktenführung", "warum-eakte-aktenkeller"),
    ("dms", "dms-auswahl-fuenf-systeme"),
    ("Dokumentenmanagementsystem", "dms-auswahl-fuenf-systeme"),
    ("Sprechstunde", "sprechstunde-fragen-zur-eakte"),
    ("Sprechstude", "sprechstunde-fragen-zur-eakte"),
    ("Homeoffice", "dienstvereinbarung-homeoffice"),
    ("Telearbeit", "dienstvereinbarung-homeoffice"),
    ("Kennwort vergessen", "passwortmanager-ein-schluesselbund"),
    ("Laptops", "geraetetausch-neue-laptops"),
    ("neues Telefon", "neues-telefon-und-chat"),
    ("Chatregeln", "chatregeln-selbst-gemacht"),
    ("phishing", "phishing-uebung-612-klicks"),
    ("VPN Störung", "vpn-morgens-klemmt"),
    ("Kindergarten", "kita-anmeldung-ein-formular"),
    ("Hund anmelden", "hundesteuer-online"),
    ("Baugenehmigung", "bauantrag-vom-ist-zum-soll"),
    ("Wohngeld", "pilot-eakte-wohngeldstelle"),
    ("Umzüge", "wohnsitz-online-anmelden"),
    ("Azubis", "einfuehrungswoche-azubis"),
    ("Digitale Unterschrift", "unterschrift-wann-noch-stift"),
    ("Signatur", "unterschrift-wann-noch-stift"),
    ("Posteingang scannen", "scanstelle-posteingang"),
    ("E-Rechnung", "rechnungen-ohne-papier"),
    ("bezahlen im Internet", "e-payment-startet"),
    ("Bootcamp", "ozg-bootcamp-drei-dienste"),
    ("Onlinezugangsgesetz", "ozg-bootcamp-drei-dienste"),
    ("barrierefreie Dokumente", "barrierefreie-dokumente"),
    ("Termin im Bürgerbüro", "terminbuchung-schlange-am-dienstag"),
    ("Desksharing", "desksharing-technisches-rathaus"),
    ("Ergebnisse der Umfrage", "umfrage-wuensche-an-die-digitalisierung"),
    ("Urlaubsantrag", "acht-unterschriften-urlaubsantrag"),
    ("Besprechungsraum", "hybride-raeume-raum-214"),
    ("Sachstand der Maßnahmen", "sachstandsbericht-massnahmen"),
    ("Kurzanleitungen", "kurzanleitungen-emil-raeumt-auf"),
    ("Medienbruch", "prozesslandkarte-im-flur"),
    ("Chatbot", "chatbot-felda-geht"),
]


@pytest.fixture(scope="module")
def city(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """The demo city with its index, built once for all questions."""
    with django_db_blocker.unblock(), taken_back():
        call_command("demo")
        rebuild()
        yield


def found(query: str, language: str = "de") -> list[str]:
    """The addresses of the hits, best first."""
    answer = find(Question(text=query, language=language, chosen={}), at=timezone.now())
    return [hit.url for hit in answer.hits]


@pytest.mark.parametrize(("query", "slug"), FIRST)
def test_the_article_that_people_look_for_comes_first(city, query, slug):
    assert found(query)[0] == f"/news/{slug}/"


def test_the_table_holds_forty_questions():
    assert len({query for query, _ in FIRST}) >= 40


@pytest.mark.parametrize("query", ["Akte", "eAkte", "E-Akte", "e-akte"])
def test_every_way_to_write_the_record_finds_the_same_three(city, query):
    assert set(found(query)[:3]) == {
        "/news/eakte-halbzeit-im-bauamt/",
        "/news/rollout-eakte-reihenfolge/",
        "/news/sprechstunde-fragen-zur-eakte/",
    }


def test_who_reads_english_finds_english_first(city):
    assert found("laptops", "en")[0] == "/en/news/geraetetausch-neue-laptops/"
    assert found("laptops", "de")[0] == "/news/geraetetausch-neue-laptops/"


def test_plain_pages_are_found_beside_the_news(city):
    assert found("Impressum")[0] == "/impressum/"


def test_plain_language_finds_the_article_that_it_explains(city):
    assert "/news/warum-eakte-aktenkeller/" in found("Papier-Akten Computer")
