"""The five ceremonies: what is handed in, and what happens then."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from feedback.box.words import Group
from feedback.keys import services
from feedback.keys.forms import AdmitForm, BeginForm, CeremonyForm, OwnForm, RenewForm
from intranet.people.models import User


@dataclass(frozen=True)
class Ceremony:
    """``opens`` tells with what keys are opened first: own passphrase, recovery key, or nothing."""

    title: str | Promise
    intro: str | Promise
    done: str | Promise
    make_form: Callable[[Any, Group, User], CeremonyForm]
    carry_out: Callable[[Any, Group, User], None]
    opens: str = "passphrase"


def begin(form: BeginForm, group: Group, by: User) -> None:
    services.begin(group=group, by=by, **form.cleaned_data)


def renew(form: RenewForm, group: Group, by: User) -> None:
    what = {name: form.cleaned_data[name] for name in ("public", "own", "recovery")}
    services.renew(group=group, by=by, proof=form.proof, **what)


def admit(form: AdmitForm, group: Group, by: User) -> None:
    reader, sealed = form.cleaned_data["reader"], form.cleaned_data["own"]
    services.admit(group=group, reader=reader, by=by, proof=form.proof, sealed=sealed)


def admit_oneself(form: OwnForm, group: Group, by: User) -> None:
    services.admit(group=group, reader=by, by=by, proof=form.proof, sealed=form.cleaned_data["own"])


CEREMONIES = {
    "begin": Ceremony(
        title=_("Schlüssel erzeugen"),
        intro=_(
            "Die Schlüssel entstehen in Ihrem Browser. Sie bekommen ein eigenes Passwort, "
            "und der Personalrat bewahrt einen Notfallschlüssel auf Papier auf."
        ),
        done=_("Die Schlüssel sind erzeugt. Nehmen Sie nun die anderen auf."),
        make_form=lambda sent, group, by: BeginForm(sent),
        carry_out=begin,
        opens="",
    ),
    "admit": Ceremony(
        title=_("Jemanden aufnehmen"),
        intro=_(
            "Setzen Sie sich zusammen an diesen Bildschirm. Sie öffnen die Schlüssel "
            "mit Ihrem Passwort, die neue Person tippt ihr eigenes."
        ),
        done=_("Aufgenommen. Diese Person kann jetzt mitlesen."),
        make_form=lambda sent, group, by: AdmitForm(sent, group=group, by=by),
        carry_out=admit,
    ),
    "passphrase": Ceremony(
        title=_("Passwort ändern"),
        intro=_(
            "Nur Sie kennen dieses Passwort. Niemand kann es zurücksetzen, auch nicht die Administration."
        ),
        done=_("Ihr neues Passwort gilt ab sofort."),
        make_form=lambda sent, group, by: OwnForm(sent),
        carry_out=admit_oneself,
    ),
    "recover": Ceremony(
        title=_("Mit dem Notfallschlüssel öffnen"),
        intro=_(
            "Für den Fall, dass Sie Ihr Passwort vergessen haben: "
            "Mit dem Blatt aus dem Tresor bekommen Sie ein neues."
        ),
        done=_("Ihr neues Passwort gilt ab sofort. Legen Sie den Notfallschlüssel wieder in den Tresor."),
        make_form=lambda sent, group, by: OwnForm(sent),
        carry_out=admit_oneself,
        opens="recovery",
    ),
    "renew": Ceremony(
        title=_("Schlüssel erneuern"),
        intro=_(
            "Erneuern Sie die Schlüssel, wenn jemand die Gruppe verlassen hat. "
            "Alte Briefe bleiben lesbar. Alle anderen müssen neu aufgenommen werden."
        ),
        done=_("Die neuen Schlüssel gelten. Nehmen Sie nun die anderen wieder auf."),
        make_form=lambda sent, group, by: RenewForm(sent),
        carry_out=renew,
    ),
}
