"""How the variables that describe an identity provider are read."""

from collections.abc import Iterator
from typing import Any

from intranet.people.roles import Role
from intranet.settings.required import CannotStart


def role_map(text: str) -> dict[str, Role]:
    """Read "editor=Group A; administrator=CN=Group B,OU=City". Raises CannotStart."""
    return {group: _role(name) for name, group in pairs(text)}


def openid_connect(*, issuer: str, client_id: str, client_secret: str, scopes: str) -> dict[str, Any]:
    """Return the provider as allauth knows it. Raises CannotStart where others could listen."""
    if not issuer.startswith(("https://", "http://127.0.0.1:")):
        raise CannotStart("OIDC_ISSUER must begin with https://, else anybody could pretend to be it.")
    settings = {"server_url": issuer, "scope": scopes.split()}
    name = {"provider_id": "city", "name": "city"}
    return {**name, "client_id": client_id, "secret": client_secret, "settings": settings}


def saml(*, entity_id: str, metadata_url: str, attributes: str, trust_email: bool) -> dict[str, Any]:
    """Return the provider as allauth knows it; attributes like "email=mail; first_name=givenName"."""
    idp = {"entity_id": entity_id, "metadata_url": metadata_url}
    mapping = {"attribute_mapping": dict(pairs(attributes))} if attributes else {}
    settings = {"idp": idp, "verified_email": trust_email, **mapping}
    app = {"provider_id": "saml", "client_id": "city", "name": "saml", "settings": settings}
    return {"provider_class": "intranet.people.saml.CitySaml", "APPS": [app]}


def _role(name: str) -> Role:
    if name not in Role.values:
        raise CannotStart(f"“{name}” is no role: use one of {', '.join(Role.values)}.")
    return Role(name)


def pairs(text: str) -> Iterator[tuple[str, str]]:
    """Read "one=this; other=that"; what stands behind the first sign may have more of them."""
    for pair in filter(None, map(str.strip, text.split(";"))):
        name, _, value = pair.partition("=")
        yield name.strip(), value.strip()
