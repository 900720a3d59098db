"""A picture that needs no database: the town hall in the morning."""

from types import SimpleNamespace
from typing import Any

from django.templatetags.static import static

from intranet.look.pictures import Illustration


class Drawing:
    """One drawing that serves every place as it is."""

    width, height = 816, 544

    def find_existing_renditions(self, *filters: Any) -> dict[Any, Any]:
        return {}

    @property
    def file(self) -> SimpleNamespace:
        return SimpleNamespace(url=static("images/sample.svg"))


DRAWING = Illustration(Drawing(), "Das Rathaus von Musterfelden im Morgenlicht, davor zwei Bäume")
