"""From a wish to an event that nobody sees until the unit lets it out."""

from datetime import datetime

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import translation
from django.utils.text import slugify
from django.utils.translation import gettext as _

from intranet.people.models import Department
from intranet.search.text import SPELLED_OUT
from intranet.topics.models import FieldOfAction
from training.demand.checks import CannotDecide
from training.demand.models import State, Wish
from training.schedule.addresses import check_leads_to_event
from training.schedule.models import Event, Kind
from training.schedule.services import free_slug

LONGEST_SLUG = 45


def draft_if_enough(wish: Wish, *, at: datetime) -> None:
    """Make the draft once so many people support the wish; the caller holds the wish.

    Where the house has no unit or field yet, the wish stays open and the unit makes the draft by hand.
    """
    is_wanted = wish.supporters >= settings.WISH_THRESHOLD
    if not is_wanted or wish.state != State.OPEN or wish.was_drafted:
        return
    try:
        make_draft(wish)
    except CannotDecide:
        return


def make_draft(wish: Wish, *, unit: Department | None = None) -> Event:
    """Return the wish's event, made if there is none; the caller holds the wish. Raises CannotDecide."""
    if wish.event is None:
        wish.event = draft_of(wish, unit or unit_of_drafts())
    wish.state, wish.was_drafted = State.PLANNED, True
    wish.save()
    return wish.event


def draft_of(wish: Wish, unit: Department) -> Event:
    """Store the event in the language of the calendar, whoever's support was enough."""
    with translation.override(settings.LANGUAGE_CODE):
        summary = _("Gewünscht für: {purpose}").format(purpose=wish.what_for)
    return Event.objects.create(
        title=wish.what[:1].upper() + wish.what[1:],
        slug=slug_of(wish.what),
        kind=wish.kind or Kind.TRAINING,
        summary=summary,
        field=field_of(wish),
        unit=unit,
    )


def unit_of_drafts() -> Department:
    """Return who plans what was wished for. Raises CannotDecide where there is no unit at all."""
    named = Department.objects.filter(slug=settings.WISH_UNIT).first()
    unit = named or Department.objects.order_by("pk").first()
    if unit is None:
        raise CannotDecide(_("Legen Sie zuerst eine Organisationseinheit an."))
    return unit


def field_of(wish: Wish) -> FieldOfAction:
    """Return the field in the language of the calendar. Raises CannotDecide where there is none."""
    fields = FieldOfAction.objects.filter(locale__language_code=settings.LANGUAGE_CODE)
    named = fields.filter(slug=wish.field.slug).first() if wish.field else None
    field = named or fields.first()
    if field is None:
        raise CannotDecide(_("Legen Sie zuerst ein Handlungsfeld an."))
    return field


def slug_of(what: str) -> str:
    slug = (
        slugify(what.lower().replace("ß", "ss").translate(SPELLED_OUT))[:LONGEST_SLUG].strip("-") or "wunsch"
    )
    return free_slug(slug) if is_taken(slug) else slug


def is_taken(slug: str) -> bool:
    """Whether an event or another page of the calendar stands at that address."""
    try:
        check_leads_to_event(slug)
    except ValidationError:
        return True
    return Event.objects.filter(slug=slug).exists()
