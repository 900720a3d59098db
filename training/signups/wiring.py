"""What the sign-ups add to the house, and what they listen to."""

from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from intranet.demo.registry import register as bring_to_demo
from intranet.jobs.schedule import schedule
from training.schedule.audience import audience
from training.schedule.head_links import HeadLink, head_links
from training.schedule.models import Occurrence
from training.schedule.parts import Part, parts
from training.schedule.places import counting
from training.schedule.signals import occurrence_changed
from training.signups.demo import load_sign_ups
from training.signups.following import follow_occurrence
from training.signups.queries import taken
from training.signups.tasks import forget_people, let_places_go_on


def connect() -> None:
    counting.by(taken)
    occurrence_changed.connect(follow_occurrence, dispatch_uid="sign-ups follow their occurrence")
    bring_to_demo(load_sign_ups, order=45)
    parts.register(Part(10, "training/signups/_part.html", sign_up_part))
    head_links.register(HeadLink(_("Meine Termine"), "calendar", lambda: reverse("my-dates"), order=10))
    schedule.often("let-places-go-on", "*/5 * * * *", let_places_go_on)
    schedule.daily("forget-people-of-dates", "0 4 * * *", forget_people)
    audience.register(number_of_people)


def sign_up_part(occurrence: Occurrence, at: datetime) -> dict[str, str] | None:
    """Lead to the sign-up of what is to come; the own button is loaded for who is signed in."""
    if not occurrence.needs_sign_up or occurrence.ends_at <= at:
        return None
    where = [occurrence.event.slug, occurrence.pk]
    return {
        "sign_up_url": reverse("sign-up", args=where),
        "button_url": reverse("sign-up-button", args=where),
    }


def number_of_people(occurrence: Occurrence) -> int:
    """Return how many hear of a change: all who come or would like to."""
    return occurrence.sign_ups.queued().count()
