"""Signing up with a name and an address: the address is proven by a link before anybody gets a place."""

from datetime import datetime
from functools import partial

from django.conf import settings
from django.core.cache import cache
from django.core.mail import EmailMessage
from django.db import transaction
from django.utils.translation import gettext as _

from training.schedule.models import Occurrence, WantedRole
from training.schedule.wording import when
from training.signups.checks import AFTER_ASKING, SIGNING_UP, check_unproven
from training.signups.holding import held
from training.signups.joining import join
from training.signups.links import link_to
from training.signups.models import QUEUED, SignUp, State, Step, Way
from training.signups.steps import take_step

PAUSE = 600  # seconds: nobody fills a stranger's inbox by asking again and again


def ask(
    *,
    occurrence: Occurrence,
    name: str,
    email: str,
    way: Way = Way.ROOM,
    role: WantedRole | None = None,
    needs: str = "",
    early_key: str = "",
    at: datetime,
) -> SignUp:
    """Note the wish and mail the link that proves the address. Raises CannotSignUp.

    Who is signed up already gets the link as well: nobody learns here who is.
    """
    with held(occurrence.pk) as occurrence:
        wish = occurrence.sign_ups.filter(guest_email=email).first() or SignUp(guest_email=email)
        if wish.state not in QUEUED:
            wish.occurrence, wish.asked_at = occurrence, at
            wish.guest_name, wish.way, wish.role, wish.needs = name, way, role, needs
            wish.early_key = early_key
            for check in SIGNING_UP:
                check(wish, at)
            take_step(wish, State.UNPROVEN, Step.Reason.ASKED, at=at)
        transaction.on_commit(partial(send_link, wish), robust=True)
    return wish


def send_link(sign_up: SignUp) -> None:
    """Mail the link, at most once in a while."""
    if not cache.add(f"guest-link:{sign_up.pk}", 1, PAUSE):
        return
    title, at = sign_up.occurrence.event.title, when(sign_up.occurrence)
    lines = [
        _("Guten Tag,"),
        _("mit dieser Adresse hat sich jemand angemeldet zu: {title}, {when}.").format(title=title, when=at),
        _("Waren Sie das? Dann bestätigen Sie es hier:"),
        settings.WAGTAILADMIN_BASE_URL + link_to(sign_up),
        _("Wenn nicht, müssen Sie nichts tun: Ohne Bestätigung löschen wir die Angaben."),
    ]
    subject = _("Bitte bestätigen: {title}").format(title=title)
    EmailMessage(subject, "\n\n".join(lines), to=[sign_up.guest_email]).send()


def confirm(*, sign_up: SignUp, at: datetime) -> SignUp:
    """Take the guest in, who from now on is like everybody else. Raises CannotSignUp."""
    return join(
        lambda occurrence: occurrence.sign_ups.get(pk=sign_up.pk),
        Step.Reason.SIGNED_UP,
        occurrence=sign_up.occurrence_id,
        checks=(check_unproven, *AFTER_ASKING),
        at=at,
    )
