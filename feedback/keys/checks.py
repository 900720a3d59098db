"""Why something can't be done with the keys of a group: each rule is one function with its sentence."""

from django.utils.translation import gettext as _

from feedback.box.words import Group
from feedback.keys.models import SealedKeys
from feedback.keys.proof import NotProven, Proof, generation_of
from feedback.keys.queries import latest_generation
from feedback.keys.readers import members_of
from intranet.people.models import User


class CannotKeepKeys(Exception):
    """Why it can't be done; ``str()`` is the sentence the person reads."""


def check_member(group: Group, person: User) -> None:
    if not members_of(group).filter(pk=person.pk).exists():
        raise CannotKeepKeys(_("Diese Person gehört nicht zur Gruppe „{group}“.").format(group=group.label))


def check_no_keys_yet(group: Group) -> None:
    if latest_generation(group):
        raise CannotKeepKeys(_("Diese Gruppe hat schon Schlüssel. Lassen Sie sich bitte aufnehmen."))


def check_proof(group: Group, proof: Proof) -> int:
    """Return the generation of the keys that the browser has opened. Raises CannotKeepKeys."""
    try:
        proven = generation_of(proof, group=group)
    except NotProven as reason:
        raise CannotKeepKeys(
            _("Die Schlüssel wurden nicht geöffnet. Bitte laden Sie die Seite neu.")
        ) from reason
    if proven != latest_generation(group):
        raise CannotKeepKeys(_("Inzwischen wurden die Schlüssel erneuert. Bitte laden Sie die Seite neu."))
    return proven


def check_another_reader_left(group: Group, reader: User) -> None:
    newest = SealedKeys.objects.of(group).filter(generation=latest_generation(group)).readers()
    if not newest.exclude(reader=reader).exists():
        raise CannotKeepKeys(_("Sonst könnte niemand mehr lesen. Nehmen Sie erst jemanden auf."))
