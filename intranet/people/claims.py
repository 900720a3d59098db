"""What a provider says about a person, as far as this house wants to know it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from intranet.people.providers import Provider


@dataclass(frozen=True)
class Claims:
    """Name, department and groups; what else a provider tells is dropped."""

    first_name: str = ""
    last_name: str = ""
    groups: frozenset[str] = frozenset()
    department: str = ""

    @classmethod
    def read(cls, data: Mapping[str, Any], provider: Provider) -> Self:
        """Pick what matters to us from what the provider says."""
        return cls(
            first_name=_text(data.get("given_name")),
            last_name=_text(data.get("family_name")),
            groups=frozenset(_texts(find(data, provider.groups_claim))),
            department=_text(find(data, provider.department_claim)),
        )


def find(data: Mapping[str, Any], claim: str) -> Any:
    """Return the claim of that very name, else the one at that path: "realm_access.roles"."""
    if not claim or claim in data:
        return data.get(claim)
    found: Any = data
    for name in claim.split("."):
        found = found.get(name) if isinstance(found, Mapping) else None
    return found


def _text(value: Any) -> str:
    return next(iter(_texts(value)), "")


def _texts(value: Any) -> list[str]:
    values = value if isinstance(value, list | tuple) else [value]
    return [text.strip() for text in values if isinstance(text, str) and text.strip()]
