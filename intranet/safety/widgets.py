"""The admin's choosers say in data what starts them; Wagtail writes a script behind each field instead."""

import re
from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail.admin.widgets import BaseChooser

CALL = re.compile(r"(?:new )?(\w+)\((.*)\);", re.DOTALL)


def start_choosers_from_data() -> None:
    """Let every chooser, also those that Wagtail makes by itself, do without an inline script."""
    BaseChooser.render = render


def render(
    self: Any, name: str, value: Any, attrs: dict[str, Any] | None = None, renderer: Any = None
) -> SafeString:
    """Return the field and, beside it, what `admin.js` has to call; a field without an id has no chooser."""
    chosen = what_is_chosen(self, value)
    html = self.render_html(name, chosen, attrs)
    return html + started_by(self.render_js_init((attrs or {})["id"], name, chosen))


def what_is_chosen(chooser: Any, value: Any) -> dict[str, Any] | None:
    """Return what the chooser shows of the value; what is no key at all names nothing."""
    try:
        chosen: dict[str, Any] | None = chooser.get_value_data(value)
    except ValueError:
        return None
    return chosen


def started_by(script: str) -> SafeString:
    """Return the one call that the script consists of, as data. Raises ValueError for any other script."""
    call = CALL.fullmatch(script)
    if call is None:
        raise ValueError(script)
    starter = 'data-controller="start" data-start-name-value="{}" data-start-args-value="[{}]"'
    return format_html(f"<span hidden {starter}></span>", *call.groups())


def admin_script(url: str) -> SafeString:
    return format_html('<script src="{}"></script>', url)
