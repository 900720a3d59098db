"""Reads the forms of a page as a browser does: where they lead, and what they would send as they stand."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin

BUTTONS = {"submit", "button", "image", "reset"}
TICKED = {"checkbox", "radio"}

Attributes = list[tuple[str, str | None]]


@dataclass
class Field:
    """What somebody meets: of which kind, what there is to choose from, and what it asks for."""

    kind: str
    choices: list[str] = field(default_factory=list)
    longest: int = 0
    is_required: bool = False


@dataclass
class Form:
    """One form: its method, its address, what stands in its fields, and which of them take files."""

    method: str
    action: str
    fields: dict[str, list[str]] = field(default_factory=dict)
    files: list[str] = field(default_factory=list)
    met: dict[str, Field] = field(default_factory=dict)

    @property
    def names(self) -> frozenset[str]:
        """What somebody may fill in; rows that a script would add are not there yet."""
        return frozenset(name for name in (*self.fields, *self.files) if "__prefix__" not in name) - {
            "csrfmiddlewaretoken"
        }


class Forms(HTMLParser):
    """Collects the forms of a page."""

    def __init__(self, html: str, address: str) -> None:
        super().__init__(convert_charrefs=True)
        self.address = address
        self.found: list[Form] = []
        self.form: Form | None = None
        self.field, self.text = "", ""
        self.options: list[tuple[str, bool]] = []
        self.feed(html)

    def meet(self, form: Form, kind: str, told: dict[str, str]) -> Field:
        """Note what the field asks for; fields of one name are one question."""
        met = form.met.setdefault(told["name"], Field(kind))
        met.longest = int(told.get("maxlength", 0))
        met.is_required = "required" in told
        return met

    def handle_starttag(self, tag: str, attributes: Attributes) -> None:
        told = {name: value or "" for name, value in attributes}
        if tag == "form":
            leads_to = told.get("action") or told.get("data-w-swap-src-value") or self.address
            self.form = Form(told.get("method", "get").lower(), urljoin(self.address, leads_to))
            self.found.append(self.form)
        elif tag == "input" and self.form and told.get("name"):
            self.meet_input(self.form, told["name"], told)
        elif tag == "option":
            self.options.append((told.get("value", ""), "selected" in told))
        elif tag in {"select", "textarea"}:
            self.field, self.text, self.options = told.get("name", ""), "", []
            if self.form and self.field:
                self.meet(self.form, tag, told)

    def meet_input(self, form: Form, name: str, told: dict[str, str]) -> None:
        kind = told.get("type", "text")
        if kind == "file":
            form.files.append(name)
        elif kind not in BUTTONS:
            sent = form.fields.setdefault(name, [])
            value = told.get("value", "on" if kind in TICKED else "")
            self.meet(form, kind, told).choices.append(value)
            if kind not in TICKED or "checked" in told:
                sent.append(value)

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self.form = None
        elif self.form and self.field and tag == "textarea":
            self.form.fields[self.field] = [self.text.removeprefix("\n")]
        elif self.form and self.field and tag == "select":
            chosen = [value for value, is_chosen in self.options if is_chosen]
            self.form.met[self.field].choices = [value for value, _ in self.options]
            self.form.fields[self.field] = chosen or [value for value, _ in self.options[:1]]


def forms_of(html: str, address: str) -> list[Form]:
    return Forms(html, address).found
