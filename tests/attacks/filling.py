"""What somebody would write into a form, so that an attack on one field gets past the other ones."""

from django.core.files.uploadedfile import SimpleUploadedFile

from tests.attacks.forms import Form
from tests.training.imports.files import event, file
from tests.uploads import picture

WORDS = {
    "answer": "Ab Januar.",
    "begins": "10:00",
    "ends": "12:00",
    "clear": "5",
    "email": "gast@musterfelden.example",
    "email_address": "gast@musterfelden.example",
    "embed-chooser-url": "https://musterfelden.example/",
    "external-link-chooser-url": "https://musterfelden.example/",
    "anchor-link-chooser-url": "ueberschrift",
    "field": "{field}",
    "first": "2036-12-01",
    "last": "2036-12-22",
    "first_name": "Alma",
    "last_name": "Adler",
    "locales": "{english}",
    "name": "Alma Adler",
    "needs": "Einen Platz vorn",
    "note": "Die Leitung ist krank.",
    "parent_page": "{index}",
    "password": "Sesam",
    "phone_number": "02161 25",
    "return_url": "/",
    "room": "{room}",
    "subject": "Ein anderer Raum",
    "text": "Wir treffen uns im Ratssaal.",
    "title": "Titel",
    "unit": "{department}",
    "useful": "4",
    "what": "Die Lupe hilft nicht.",
    "what_for": "Formulare",
    "who": "author",
}
INSTEAD = {"new_slug": "kopie", "redirect_link": "https://musterfelden.example/"}  # of what is there already
FILES = {
    "calendar": ("fest.ics", file(event()).encode()),
    "import_file": ("alt.csv", b"/alt,/neu\n"),
    "document-chooser-upload-file": ("plan.txt", b"Plan"),
    "image-chooser-upload-file": ("bild.png", picture()),
}


def fill(form: Form, things: dict[str, int | str]) -> None:
    """Write something into every blank field that somebody has to fill in."""
    for name, sent in form.fields.items():
        part = name.rpartition("-")[2]
        blank = WORDS.get(name, WORDS.get(part)) if sent in ([], [""]) else None
        if word := INSTEAD.get(name, blank):
            form.fields[name] = [word.format(**things)]


def files(form: Form) -> dict[str, SimpleUploadedFile]:
    """Return a new file for each field that must have one."""
    return {name: SimpleUploadedFile(*FILES[name]) for name in form.files if name in FILES}
