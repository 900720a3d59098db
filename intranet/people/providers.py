"""The identity providers that a city trusts, and what their words mean here."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

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
