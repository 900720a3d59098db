"""How the variables that describe an identity provider are read."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from intranet.people.roles import Role
from intranet.settings.base import env
from intranet.settings.required import CannotStart

HOST_AND_PATH = re.compile(r"https?://[\w.\-]+(:\d{1,5})?(/[^\s?#]*)?", re.ASCII)
HEADER = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
WELL_KNOWN = "/.well-known"


def role_map(text: str, *, variable: str) -> dict[str, Role]:
    """Read "editor=Group A; administrator=CN=Group B,OU=City". Raises CannotStart."""
    return {_group(group, name, variable): _role(name, variable) for name, group in pairs(text)}


def openid_connect(*, issuer: str, client_id: str, client_secret: str, scopes: str) -> dict[str, Any]:
    """Return the provider as allauth knows it. Raises CannotStart for what could not work or be safe."""
    settings = {"server_url": _issuer(issuer), "scope": _scopes(scopes)}
    name = {"provider_id": "city", "name": "city"}
    return {**name, "client_id": client_id, "secret": client_secret, "settings": settings}


def saml(*, entity_id: str, metadata_url: str, attributes: str, trust_email: bool) -> dict[str, Any]:
    """Return the provider as allauth knows it; attributes like "email=mail; first_name=givenName"."""
    idp = {"entity_id": entity_id, "metadata_url": metadata_url}
    mapping = {"attribute_mapping": dict(pairs(attributes))} if attributes else {}
    settings = {"idp": idp, "verified_email": trust_email, **mapping}
    app = {"provider_id": "saml", "client_id": "city", "name": "saml", "settings": settings}
    return {"provider_class": "intranet.people.saml.CitySaml", "APPS": [app]}


def header_name(variable: str) -> str:
    """Return the name of a header that a proxy sets. Raises CannotStart for what is none."""
    name: str = env.str(variable, default="").strip()
    if name and not HEADER.fullmatch(name):
        raise CannotStart(f"{variable} is no name of a header: use one such as `X-Remote-User`.")
    return name


def check_is_complete(environ: Mapping[str, str], *, prefix: str, key: str) -> None:
    """Raise CannotStart where variables of a way to sign in are set, but not the one that opens it."""
    others = sorted(name for name, said in environ.items() if name.startswith(prefix) and said.strip())
    if others:
        raise CannotStart(f"{key} is missing: set it too, or remove {', '.join(others)}.")


def _issuer(address: str) -> str:
    if not address.startswith(("https://", "http://127.0.0.1:")):
        raise CannotStart("OIDC_ISSUER must begin with https://, else anybody could pretend to be it.")
    if not HOST_AND_PATH.fullmatch(address) or WELL_KNOWN in address:
        raise CannotStart(
            "OIDC_ISSUER is no address of a provider:"
            f" use `https://login.city.example`, without {WELL_KNOWN}."
        )
    return address


def _scopes(text: str) -> list[str]:
    scopes = text.split()
    if "openid" not in scopes:
        raise CannotStart("OIDC_SCOPES must name openid, such as `openid profile email`.")
    return scopes


def _role(name: str, variable: str) -> Role:
    if name not in Role.values:
        raise CannotStart(f"{variable}: “{name}” is no role: use one of {', '.join(Role.values)}.")
    return Role(name)


def _group(group: str, role: str, variable: str) -> str:
    if not group:
        raise CannotStart(f"{variable}: “{role}” names no group: write `role=group; role=group`.")
    return group


def pairs(text: str) -> Iterator[tuple[str, str]]:
    """Read "one=this; other=that"; what stands behind the first sign may have more of them."""
    for pair in filter(None, map(str.strip, text.split(";"))):
        name, _, value = pair.partition("=")
        yield name.strip(), value.strip()
