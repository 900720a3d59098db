"""Words that compounds of the administration are made of, known before anybody has published them.

Editors add to them in the admin; the words of the index count as parts by themselves. What is shorter than
four letters counts only where it stands here.
"""

from intranet.search.text import fold

GERMAN = """
abend ablage ablauf abnahme abrechnung abschluss abstimmung abteilung akte akten aktion alltag alter amt
analyse anfang anfrage angebot anlage anlass anleitung anliegen anmeldung anruf anschluss anschrift ansicht
anspruch antrag antwort anwendung anzeige app arbeit archiv art arzt aufbau aufgabe auflage aufnahme
aufsicht auftrag aufwand ausbau ausbildung ausgabe ausgang auskunft ausschuss ausstellung austausch auswahl
ausweis auto bahn band bank barriere bau beamte bearbeitung bedarf begehung behörde beihilfe beirat beitrag
bekanntgabe benutzer beratung bereich bericht beruf bescheid bescheinigung beschluss beschwerde beschäftigte
bestand bestellung besuch betreuung betrieb bewerbung bewertung bezirk bezug bibliothek bild bildschirm
bildung blatt board boot brand brief broschüre brücke buch buchung bund bus bürger büro camp chat chef
computer daten datenbank datenschutz datum dienst digital dokument druck durchwahl ehe eigentum einführung
eingang einheit einkauf einkommen einrichtung einsatz einwohner elektronik eltern empfang energie entgelt
entscheidung entwicklung erfassung erhebung erklärung erlaubnis ermittlung ersatz erstattung fach
fachbereich fahrt fahrzeug familie feedback fehler feier feld fenster feuer film firma fläche förderung form
formular forschung forum foto frage frau freigabe frist führer führung funktion fuß gang garten gas gast
gebiet gebühr geburt gefahr gehalt geld gemeinde gerät gericht geschäft gesetz gespräch gesundheit gewerbe
gleis graben grenze größe grund gruppe gut halle haltung hand handel handlung handbuch handy haus haushalt
heft heim herbst hilfe hinweis hof hören idee information inhalt inklusion innenstadt internet intranet it
jahr jugend kammer kamera kanal karte kasse kasten katalog kauf keller kenntnis kennwort kind kirche kita
klasse klima kollege kommune konferenz konto kontrolle konzept kopf kosten kraft kreis kultur kunde kunst
kurs land last lauf leben lehrer leistung leiter leitung lern liste lizenz lohn lösung lücke maschine maß
maßnahme management markt material medien meldung mensch messe miete mitarbeiter mittel mobil möbel modell
modul monat muster mutter nachricht nachweis name netz netzwerk norm notfall nummer nutzer nutzung ordner
ordnung ort papier park partner pass passwort pause personal pflege pflicht pilot plan planung platte
plattform platz portal post praktikum praxis preis probe problem produkt programm projekt protokoll prozess
prüfung publikum punkt quelle rat rathaus raum recherche rechner rechnung recht rede referat reform regal
regel region register reise rente reparatur rest richtlinie ring rolle runde sache saal sammlung schaden
schalter schein schiene schlüssel schnitt schrank schreiben schritt schule schulung schüler schutz schwelle
seite seminar sensor server service sicherheit sitz sitzung software sommer sozial spiel sport sprache
sprech stab stadt stand standort start statistik stelle steuer stift straße strategie strecke strom studie
stufe stunde suche system tabelle tafel tag tarif tausch team technik teil telefon termin test text thema
ticket tisch titel tor träger transport treffen treppe tür übergabe uhr umfrage umwelt umzug unfall
unterlagen unterricht unterschrift urkunde urlaub urteil vater veranstaltung verband verbesserung verein
vereinbarung verfahren vergabe verkehr vermerk vermittlung versammlung versand version versicherung
verteiler vertrag vertretung verwaltung verzeichnis video vordruck vorlage vorschlag vorschrift vortrag
wache wagen wahl wald wand wandel ware wasser web wechsel weg werk werkstatt wert wesen wettbewerb winter
wirtschaft wissen woche wohnung wohnsitz workshop wunsch zahl zahlung zeichen zeit zeitung zentrale zentrum
zettel zeugnis ziel zimmer zoll zug zugang zukunft zuschuss zustand zuständigkeit
"""
COMMON_PARTS = frozenset(fold(word) for word in GERMAN.split())
