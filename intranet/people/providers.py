"""The identity providers that a city trusts, and what their words mean here."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ImproperlyConfigured

from intranet.people.roles import Role


@dataclass(frozen=True)
class Provider:
    """A provider: how it is called here, which claims matter, and whether its word on an address counts."""

    title: str
    groups_claim: str = "groups"
    department_claim: str = ""
    role_map: Mapping[str, Role] = field(default_factory=dict)
    trust_email: bool = False

    def roles(self, groups: Iterable[str]) -> set[Role]:
        """Return the roles of somebody in these groups; whoever signs in is at least an employee."""
        return {self.role_map[group] for group in groups if group in self.role_map} or {Role.EMPLOYEE}


def role_map(text: str) -> dict[str, Role]:
    """Read "editor=Group A; administrator=CN=Group B,OU=City". Raises ImproperlyConfigured."""
    pairs = [pair.strip().partition("=") for pair in text.split(";") if pair.strip()]
    return {group.strip(): _role(name.strip()) for name, _, group in pairs}


def openid_connect(*, issuer: str, client_id: str, client_secret: str, scopes: str) -> dict[str, Any]:
    """Return the provider as allauth knows it. Raises ImproperlyConfigured where others could listen."""
    if not issuer.startswith(("https://", "http://127.0.0.1:")):
        raise ImproperlyConfigured(
            "OIDC_ISSUER must begin with https://, else anybody could pretend to be it."
        )
    settings = {"server_url": issuer, "scope": scopes.split()}
    name = {"provider_id": "city", "name": "city"}
    return {**name, "client_id": client_id, "secret": client_secret, "settings": settings}


def _role(name: str) -> Role:
    if name not in Role.values:
        raise ImproperlyConfigured(f"“{name}” is no role: use one of {', '.join(Role.values)}.")
    return Role(name)
