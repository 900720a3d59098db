"""A letter as one of its readers gets it."""

from django.utils.translation import gettext as _

from training.outbox.models import Letter
from training.schedule.wording import when, where
from training.signups.links import link_to
from training.signups.mailing import absolute
from training.signups.models import SignUp
from training.signups.previews import Preview


def words(letter: Letter, sign_up: SignUp) -> Preview:
    """Return subject and text; the sign-up's own link stands at the end."""
    occurrence = letter.occurrence
    paragraphs = [
        _("Guten Tag {name},").format(name=sign_up),
        letter.text,
        "\n".join([occurrence.event.title, f"{when(occurrence)}, {where(occurrence)}"]),
        _("Ihre Anmeldung: {address}").format(address=absolute(link_to(sign_up))),
    ]
    return Preview(letter.subject, "\n\n".join(paragraphs) + "\n")
