"""The lines of a calendar file (RFC 5545 3.1), so that what is wrong with it can be said with its line."""

import re
from dataclasses import dataclass, field

from django.utils.translation import gettext as _
from icalendar.parser import Contentline

MOST_EVENTS = 500
REPEATING = re.compile(r"SECONDLY|MINUTELY|HOURLY|BYHOUR|BYMINUTE|BYSECOND", re.IGNORECASE)


class BadFile(Exception):
    """Why a file can't be read in; ``str()`` is the sentence the person reads, with the line."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__(_("Zeile {line}: {why}").format(line=line, why=why))


@dataclass
class Block:
    """One VEVENT: where it begins, and in which line each of its properties stands."""

    line: int
    lines: dict[str, int] = field(default_factory=dict)


def blocks(text: str) -> list[Block]:
    """Return every VEVENT in the order of the file. Raises BadFile where its structure is broken."""
    found: list[Block] = []
    opened: list[tuple[str, int]] = []
    for number, line in unfolded(text):
        name, value = parts(number, line)
        if name == "BEGIN":
            opened.append((value, number))
            found += [Block(number)] if value == "VEVENT" else []
        elif not opened:
            raise BadFile(number, _("Hier beginnt kein Kalender. Es fehlt BEGIN:VCALENDAR."))
        elif name == "END":
            close(opened, value, number)
        elif opened[-1][0] == "VEVENT":
            found[-1].lines.setdefault(name, number)
        if name == "RRULE" and REPEATING.search(value):
            raise BadFile(number, _("So oft wiederholt sich kein Termin: höchstens einmal am Tag."))
    return whole(found, opened)


def unfolded(text: str) -> list[tuple[int, str]]:
    """Return each line with its number; one that begins with a space goes on with the one before."""
    lines: list[tuple[int, str]] = []
    for number, line in enumerate(re.split(r"\r\n|\n|\r", text), start=1):
        if line[:1] in {" ", "\t"} and lines:
            lines[-1] = (lines[-1][0], lines[-1][1] + line[1:])
        elif line:
            lines.append((number, line))
    return lines


def parts(number: int, line: str) -> tuple[str, str]:
    try:
        name, _params, value = Contentline(line).parts()  # type: ignore[no-untyped-call]
    except ValueError as error:
        raise BadFile(number, _("Das ist keine Angabe der Form „NAME:Wert“.")) from error
    return name.upper(), value.upper() if name.upper() in {"BEGIN", "END"} else value


def close(opened: list[tuple[str, int]], value: str, number: int) -> None:
    begun, line = opened.pop()
    if begun != value:
        said = _("END:{value} passt nicht zu BEGIN:{begun} in Zeile {line}.")
        raise BadFile(number, said.format(value=value, begun=begun, line=line))


def whole(found: list[Block], opened: list[tuple[str, int]]) -> list[Block]:
    if opened:
        raise BadFile(opened[-1][1], _("BEGIN:{name} endet nirgends.").format(name=opened[-1][0]))
    if not found:
        raise BadFile(1, _("Darin steht kein Termin (VEVENT)."))
    if len(found) > MOST_EVENTS:
        said = _("Das sind mehr als {most} Termine. Bitte teilen Sie die Datei.")
        raise BadFile(found[MOST_EVENTS].line, said.format(most=MOST_EVENTS))
    return found
