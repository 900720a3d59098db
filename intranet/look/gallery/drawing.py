"""A picture that needs no database: the town hall in the morning."""

from types import SimpleNamespace

from django.templatetags.static import static

from intranet.look.pictures import Illustration


class Drawing:
    """One drawing that serves every place."""

    def get_renditions(self, *specs: str) -> dict[str, SimpleNamespace]:
        url = static("images/sample.svg")
        return {specs[0]: SimpleNamespace(url=url, width=816, height=544)}


DRAWING = Illustration(Drawing(), "Das Rathaus von Musterfelden im Morgenlicht, davor zwei Bäume")
