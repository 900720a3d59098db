"""As whom one can look around in the demo city."""

from dataclasses import dataclass
from typing import Any

from intranet.people.demo import city
from intranet.people.models import User
from intranet.people.roles import Role

ORDER = (Role.EDITOR, Role.DIGITISATION_UNIT, Role.STAFF_COUNCIL, Role.ADMINISTRATOR, Role.EMPLOYEE)
AT_ONCE = 2


@dataclass(frozen=True)
class DemoPerson:
    """Somebody invented, as a button shows the person."""

    username: str
    name: str
    role: str

    @property
    def initials(self) -> str:
        return "".join(word[0] for word in self.name.split())


@dataclass(frozen=True)
class Choice:
    """A role and who has it: some as a button at once, the others behind a fold."""

    role: str
    people: list[DemoPerson]

    @property
    def first(self) -> list[DemoPerson]:
        return self.people[:AT_ONCE]

    @property
    def others(self) -> list[DemoPerson]:
        return self.people[AT_ONCE:]


def choices() -> list[Choice]:
    """Return who can be chosen, role by role."""
    by_role: dict[Role, list[DemoPerson]] = {role: [] for role in ORDER}
    active = User.objects.filter(is_active=True).in_bulk(field_name="username")
    for entry in city()["person"]:
        if entry["username"] in active:
            person = active[entry["username"]]
            by_role[Role(entry["roles"][0])].append(DemoPerson(person.username, str(person), entry["job"]))
    return [Choice(str(role.label), people) for role, people in by_role.items() if people]


def as_shown(person: Any) -> DemoPerson:
    """Return somebody who is signed in, as a button shows the person."""
    return DemoPerson(person.username, str(person), "")


def find(username: str) -> User | None:
    """Return the person of the demo city; nobody else can be chosen by a button."""
    if username not in {entry["username"] for entry in city()["person"]}:
        return None
    return User.objects.filter(username=username, is_active=True).first()
