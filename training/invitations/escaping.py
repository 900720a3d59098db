"""Texts as calendars escape them."""

import re

import icalendar


class Text(icalendar.vText):
    r"""A text with the escapes of RFC 5545; the library makes a line end of the ``\N`` in ``C:\Neu``."""

    def to_ical(self) -> bytes:
        return re.sub(r"[\\;,]", r"\\\g<0>", self).replace("\n", r"\n").encode()
