"""Short names of events share their place with other pages of the calendar."""

from django.core.exceptions import ValidationError
from django.urls import NoReverseMatch, resolve, reverse
from django.utils.translation import gettext as _


def check_leads_to_event(slug: str) -> None:
    """Raise ValidationError for a name at which another page stands, such as "today"."""
    try:
        address = reverse("event", args=[slug])
    except NoReverseMatch:
        return  # no name at all, as the field itself says
    if resolve(address).url_name != "event":
        raise ValidationError(_("Unter dieser Adresse steht schon eine andere Seite des Kalenders."))
