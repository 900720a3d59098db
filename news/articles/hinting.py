"""What the editor says beside the fields: how long, how readable, and whether the twin still fits."""

from typing import Any

from django.forms import Widget
from django.urls import reverse
from wagtail.admin.panels import Panel
from wagtail.admin.widgets import AdminAutoHeightTextInput

from intranet.blocks.text import texts
from news.articles.readability import EVERYDAY, PLAIN, Readability, measure

PARTS = {"body": EVERYDAY, "plain_body": PLAIN}


def report_on(part: str, text: Any) -> Readability:
    """Return what is to be said about one of an article's texts."""
    return measure(texts(text), PARTS[part])


def counted(limit: int) -> Widget:
    """Return a text field that says while somebody writes how much of the limit is used."""
    attrs = {"data-controller": "w-autosize length", "data-length-limit-value": limit}
    return AdminAutoHeightTextInput(attrs=attrs)


class ReadabilityPanel(Panel):
    """Says what is long or hard in a text, and says it again while somebody writes."""

    def __init__(self, part: str, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.part = part

    def clone_kwargs(self) -> dict[str, Any]:
        return {**super().clone_kwargs(), "part": self.part}

    class BoundPanel(Panel.BoundPanel):
        template_name = "news/articles/admin/readability_panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            part = self.panel.part
            return {
                **super().get_context_data(parent_context),
                "part": part,
                "url": reverse("readability", args=[part]),
                "report": report_on(part, getattr(self.instance, part)),
            }


class TwinPanel(Panel):
    """Says whether the plain twin is missing, outdated or current."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "news/articles/admin/twin_panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            return {**super().get_context_data(parent_context), "status": self.instance.plain_status}
