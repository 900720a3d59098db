"""Why an answer can't leave yet: each rule is one function with its sentence."""

from django.utils.translation import gettext as _

from feedback.box.checks import CannotDo
from feedback.box.models import Letter
from feedback.desk.queries import writer_of
from intranet.people.models import User


def check_second_person(letter: Letter, person: User) -> None:
    """Raise CannotDo for who wrote the answer: what a second person has read goes out."""
    if writer_of(letter) == person.pk:
        raise CannotDo(_("Diese Antwort haben Sie selbst geschrieben. Freigeben muss sie jemand anderes."))
