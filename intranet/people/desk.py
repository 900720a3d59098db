"""Who sits at the desk, as the proxy in front has recognised by Kerberos; only where the city says so."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.http import HttpRequest

from intranet.people.models import User
from intranet.people.refusals import Refusal


class NotRecognised(Exception):
    """Why the desk opens no account; the argument is the reason that the person reads."""

    def __init__(self, reason: Refusal) -> None:
        self.reason = reason


def told_name(request: HttpRequest) -> str:
    """Return the name that the proxy's header says, without the city's own realm.

    A realm that isn't the city's stays, so that nobody of another house is taken for a colleague.
    """
    header = settings.REMOTE_USER_HEADER.upper().replace("-", "_")
    told = request.META.get(f"HTTP_{header}", "").strip()
    name, _, realm = told.rpartition("@")
    is_ours = (
        name and settings.REMOTE_USER_REALM and realm.casefold() == settings.REMOTE_USER_REALM.casefold()
    )
    return name if is_ours else told


def account_of(name: str) -> User:
    """Return the account of this name, a new one where the city wants that. Raises NotRecognised."""
    person = User.objects.filter(username__iexact=name).first() if name else None
    person = person or new_account(name)
    if not person.is_active:
        raise NotRecognised(Refusal.INACTIVE)
    return person


def new_account(name: str) -> User:
    """Return an account of an employee, without password and roles. Raises NotRecognised."""
    person = User(username=name)
    person.set_unusable_password()
    try:
        person.clean_fields(exclude=["password"])
    except ValidationError as reason:
        raise NotRecognised(Refusal.UNKNOWN) from reason
    if not settings.REMOTE_USER_CREATES or "@" in name:
        raise NotRecognised(Refusal.UNKNOWN)
    return User.objects.get_or_create(username=name, defaults={"password": person.password})[0]
