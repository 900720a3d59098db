"""What the wishes add to the house, and what they listen to."""

from typing import Any

from django.db import transaction
from django.db.models.signals import post_save
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from intranet.demo.registry import register as bring_to_demo
from intranet.jobs.schedule import schedule
from intranet.pagecache.publishing import shown_on_pages
from training.demand.demo import load_wishes
from training.demand.models import Wish
from training.demand.offering import spend_key
from training.demand.queries import fits
from training.demand.searchable import make_searchable
from training.demand.tasks import forget_wishers, offer_dates, remind_unit
from training.schedule.head_links import HeadLink, head_links
from training.schedule.models import Event, Occurrence
from training.signups.early import early
from training.signups.models import SignUp
from training.signups.signals import sign_up_changed


def connect() -> None:
    shown_on_pages(Wish)
    make_searchable()
    bring_to_demo(load_wishes, order=46)
    early.register(fits)
    sign_up_changed.connect(when_one_signs_up, dispatch_uid="early keys open once")
    post_save.connect(when_event_is_saved, sender=Event, dispatch_uid="wishes hear of their event")
    post_save.connect(when_date_is_saved, sender=Occurrence, dispatch_uid="wishes hear of their date")
    schedule.daily("forget-wishers", "20 4 * * *", forget_wishers)
    schedule.daily("remind-of-wishes", "0 7 * * 1-5", remind_unit)
    head_links.register(HeadLink(_("Was fehlt Ihnen?"), "ask", lambda: reverse("wishes"), order=30))


def when_one_signs_up(sender: Any, sign_up: SignUp, **kwargs: Any) -> None:
    if sign_up.early_key:
        spend_key(sign_up.occurrence_id, sign_up.early_key)


def when_event_is_saved(sender: Any, instance: Event, **kwargs: Any) -> None:
    look_for_dates(instance.pk)


def when_date_is_saved(sender: Any, instance: Occurrence, **kwargs: Any) -> None:
    look_for_dates(instance.event_id)


def look_for_dates(event_pk: int) -> None:
    """What an editor does succeeds even where the offer can't follow; the next change tries again."""

    def look() -> None:  # Django's log asks for a name, which a partial has not
        offer_dates(event_pk)

    transaction.on_commit(look, robust=True)
