"""Says where the demo city can be seen and who can sign in there."""

import tomllib
from pathlib import Path

PEOPLE = Path(__file__).parents[1] / "intranet" / "people" / "demo.toml"


def address(host: str, port: int) -> str:
    """What to type into a browser on this machine."""
    shown = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, f"[{host}]" if ":" in host else host)  # noqa: S104
    return f"http://{shown}:{port}/"


def people() -> list[str]:
    """One line for each role: the first two who have it."""
    roles: dict[str, list[str]] = {}
    for one in tomllib.loads(PEOPLE.read_text("utf-8"))["person"]:
        for role in one["roles"]:
            roles.setdefault(role.replace("_", " "), []).append(f"{one['first_name']} {one['last_name']}")
    return [f"  {role:18} {', '.join(names[:2])}" for role, names in roles.items()]


def welcome(host: str, port: int) -> str:
    here = address(host, port)
    lines = [
        "",
        f"Musterfelden is at work: {here}",
        "Reading needs no sign-in. To take part, pick a person there under “Anmelden”:",
        *people(),
        f"Editors write at {here}admin/. Ctrl-C ends the city's day.",
        "",
    ]
    return "\n".join(lines)
