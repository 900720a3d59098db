"""Telling somebody, and their calendar, how things stand: once, however often we are asked to."""

from datetime import datetime
from uuid import UUID, uuid5

from django.db import transaction

from training.invitations.checks import is_too_late, is_worth_a_letter, method_after, what
from training.invitations.letters import letter
from training.invitations.models import Invitation
from training.signups.models import SignUp, State


def tell(*, pk: int, at: datetime) -> None:
    """Send what hasn't been said yet. A letter that failed on its way is sent again with the same bytes."""
    invitation = prepare(pk=pk, at=at)
    if invitation is not None:
        letter(invitation).send()
        Invitation.objects.filter(pk=invitation.pk, said=invitation.said).update(is_sent=True)


@transaction.atomic
def prepare(*, pk: int, at: datetime) -> Invitation | None:
    """Return the letter that is due, its number stored before it leaves; None when all is said."""
    sign_up = sign_up_to_tell(pk)
    if sign_up is None or sign_up.state == State.UNPROVEN or is_too_late(sign_up, at):
        return None
    invitation = Invitation.objects.filter(sign_up=sign_up).first() or Invitation(uid=uid_of(sign_up))
    invitation.sign_up = sign_up
    said = what(sign_up)
    if invitation.said != said and not renew(invitation, said, at):
        return None
    return None if invitation.is_sent or not sign_up.email else invitation


def renew(invitation: Invitation, said: str, at: datetime) -> bool:
    """Note what is to be said now and return whether it is worth a letter."""
    sign_up = invitation.sign_up
    method = method_after(invitation, sign_up)
    if not is_worth_a_letter(sign_up, method):
        return False
    if method is not None:
        invitation.sequence = next_sequence(invitation, sign_up.occurrence.sequence)
    invitation.method = method or ""
    invitation.said, invitation.said_at, invitation.is_sent = said, at, False
    invitation.save()
    return True


def next_sequence(invitation: Invitation, of_date: int) -> int:
    """Return the date's own SEQUENCE, or more where this person has heard more than others."""
    return of_date if invitation.sequence is None else max(of_date, invitation.sequence + 1)


def sign_up_to_tell(pk: int) -> SignUp | None:
    """Return the sign-up with all that a letter says; two who tell at once come one after the other."""
    whole = SignUp.objects.select_related("occurrence__event__unit", "occurrence__room", "person")
    return whole.select_for_update(of=("self",)).filter(pk=pk).first()


def uid_of(sign_up: SignUp) -> UUID:
    """Return the name of the entry in this person's calendar: one for each date, also after coming back."""
    who = f"person {sign_up.person_id}" if sign_up.person_id else f"guest {sign_up.guest_email}"
    return uuid5(sign_up.occurrence.uid, who)
