"""The feeds that somebody can subscribe to, each with the address to copy."""

from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from intranet.topics.models import FieldOfAction
from training.schedule.models import Kind


@dataclass(frozen=True)
class Offer:
    """One feed; ``subscribe`` is the same address in the words by which calendars are opened."""

    title: str
    address: str

    @property
    def subscribe(self) -> str:
        return f"webcal://{self.address.partition('://')[2]}"


def offers(request: HttpRequest) -> list[tuple[str, list[Offer]]]:
    """Return all feeds in groups; one query."""

    def offer(title: str, name: str, *args: str) -> Offer:
        return Offer(title, request.build_absolute_uri(reverse(name, args=args)))

    fields = FieldOfAction.objects.filter(locale__language_code=get_language())
    return [
        (_("Alles"), [offer(_("Alle Termine"), "feed")]),
        (_("Nach Art"), [offer(str(kind.label), "feed-of-kind", kind.value) for kind in Kind]),
        (_("Nach Handlungsfeld"), [offer(one.title, "feed-of-field", one.slug) for one in fields]),
    ]
