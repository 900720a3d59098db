"""Where the outcomes stand."""

from intranet.home.context import home_url

SLUG = "outcomes"


def outcomes_url() -> str:
    """Return where they stand in the current language."""
    return f"{home_url()}{SLUG}/"
