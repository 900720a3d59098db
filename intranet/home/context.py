"""What every page of the house shows besides its own content; the same for everybody."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest


def site(request: HttpRequest) -> dict[str, Any]:
    """Return the city's name and whether this is the demo."""
    return {"city_name": settings.CITY_NAME, "is_demo": settings.DEMO}
