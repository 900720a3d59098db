"""Signing in with the password of the city's directory."""

from typing import Any

from django.conf import settings
from django_auth_ldap.backend import LDAPBackend

from intranet.people.claims import Claims
from intranet.people.models import User
from intranet.people.services import follow_claims


class DirectoryBackend(LDAPBackend):
    """The directory says who somebody is; who is stilled here stays outside all the same."""

    def authenticate_ldap_user(self, ldap_user: Any, password: str) -> User | None:
        person = super().authenticate_ldap_user(ldap_user, password)
        if person is None or not person.is_active:
            return None
        told = ldap_user.attrs.copy()  # finds names however they are spelt
        told["given_name"], told["family_name"] = told.get("givenName"), told.get("sn")
        claims = Claims.read(told, settings.DIRECTORY)
        follow_claims(person=person, claims=claims, provider=settings.DIRECTORY)
        return person

    def get_user(self, user_id: int) -> User | None:
        person = super().get_user(user_id)
        return person if person and person.is_active else None
