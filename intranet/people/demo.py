"""The departments and people of the demo city."""

import tomllib
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from intranet.people.models import Department, User
from intranet.people.roles import Role
from intranet.people.services import set_roles

CITY = Path(__file__).with_name("demo.toml")


@cache
def city() -> dict[str, list[dict[str, Any]]]:
    """Return who and what is invented, as it is written down."""
    return tomllib.loads(CITY.read_text(encoding="utf-8"))


def load_people(at: datetime) -> None:
    """Bring in departments and people who are not there yet; nobody gets a password."""
    for entry in city()["department"]:
        Department.objects.get_or_create(
            slug=entry["slug"], defaults={"name": entry["name"], "short_name": entry["short"]}
        )
    for entry in city()["person"]:
        _load_person(entry)


def _load_person(entry: dict[str, Any]) -> None:
    if User.objects.filter(username=entry["username"]).exists():
        return
    person = User(
        **{name: entry[name] for name in ("username", "first_name", "last_name", "email", "phone")},
        department=Department.objects.get(slug=entry["department"]),
    )
    person.set_unusable_password()
    person.save()
    set_roles(person=person, roles=[Role(name) for name in entry["roles"]])
