"""A letter as one of its readers gets it."""

from django.core.mail import EmailMultiAlternatives
from django.utils.translation import gettext as _

from training.outbox.models import Delivery, Letter
from training.schedule.wording import when, where
from training.signups.links import link_to
from training.signups.mailing import absolute, mail_to
from training.signups.models import SignUp
from training.signups.previews import Preview, own_link


def mail_for(delivery: Delivery) -> EmailMultiAlternatives:
    """Return the mail to one reader, whose own link stands at its end."""
    sign_up = delivery.sign_up
    said = words(delivery.letter, sign_up, link=absolute(link_to(sign_up)))
    return mail_to(sign_up, said.subject, said.body)


def preview_for(letter: Letter, sign_up: SignUp) -> Preview:
    """Return the mail as those see it who release it."""
    return words(letter, sign_up, link=own_link())


def words(letter: Letter, sign_up: SignUp, *, link: str) -> Preview:
    occurrence = letter.occurrence
    paragraphs = [
        _("Guten Tag {name},").format(name=sign_up),
        letter.text,
        "\n".join([occurrence.event.title, f"{when(occurrence)}, {where(occurrence)}"]),
        _("Ihre Anmeldung: {address}").format(address=link),
    ]
    return Preview(letter.subject, "\n\n".join(paragraphs) + "\n")
