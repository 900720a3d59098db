"""What editors fill in about dates; what can't be is said beside the field."""

from typing import Any

from django import forms
from django.db import transaction
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.widgets import AdminDateInput, AdminTimeInput

from training.schedule.holidays import SchoolHoliday
from training.schedule.models import Event, Occurrence
from training.schedule.rooms import Room
from training.schedule.rule import Day, Rhythm, days, rule_for
from training.schedule.series import Series
from training.schedule.services import make_occurrences


class OccurrenceForm(WagtailAdminModelForm):
    """One date; the same rules stand as constraints in the database."""

    def clean(self) -> dict[str, Any]:
        values: dict[str, Any] = super().clean()
        room, is_online = values.get("room"), values.get("is_online")
        if not (room or is_online):
            self.add_error("room", _("Wählen Sie einen Raum, oder kreuzen Sie „online“ an."))
        if values.get("room_places") and not room:
            self.add_error("room_places", _("Plätze im Raum brauchen einen Raum."))
        if (values.get("online_places") or values.get("link")) and not is_online:
            self.add_error("is_online", _("Wer online Plätze oder einen Link hat, ist auch online."))
        self.clean_times(values)
        return values

    def clean_times(self, values: dict[str, Any]) -> None:
        starts_at, ends_at, until = (values.get(name) for name in ("starts_at", "ends_at", "sign_up_until"))
        if starts_at and ends_at and ends_at <= starts_at:
            self.add_error("ends_at", _("Das Ende liegt nicht nach dem Beginn."))
        if until and ends_at and until > ends_at:
            self.add_error("sign_up_until", _("Die Anmeldung endet nicht erst nach dem Termin."))


class SeriesForm(forms.Form):
    """Many dates of an event at once."""

    rhythm = forms.ChoiceField(label=_("Rhythmus"), choices=Rhythm.choices)
    first = forms.DateField(label=_("erster Tag"), widget=AdminDateInput)
    last = forms.DateField(label=_("spätestens bis"), widget=AdminDateInput)
    skips_school_holidays = forms.BooleanField(
        label=_("nicht in den Schulferien"), required=False, initial=True
    )
    begins = forms.TimeField(label=_("Beginn"), widget=AdminTimeInput)
    ends = forms.TimeField(label=_("Ende"), widget=AdminTimeInput)
    room = forms.ModelChoiceField(label=_("Raum"), queryset=Room.objects.all(), required=False)
    room_places = forms.IntegerField(label=_("Plätze im Raum"), min_value=0, max_value=500, initial=0)
    is_online = forms.BooleanField(label=_("online"), required=False)
    online_places = forms.IntegerField(label=_("Plätze online"), min_value=0, max_value=500, initial=0)

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        first, last, begins, ends = (values.get(name) for name in ("first", "last", "begins", "ends"))
        if first and last and last < first:
            self.add_error("last", _("Der letzte Tag liegt vor dem ersten."))
        if begins and ends and ends <= begins:
            self.add_error("ends", _("Das Ende liegt nicht nach dem Beginn."))
        if not (values.get("room") or values.get("is_online")):
            self.add_error("room", _("Wählen Sie einen Raum, oder kreuzen Sie „online“ an."))
        if values.get("room_places") and not values.get("room"):
            self.add_error("room_places", _("Plätze im Raum brauchen einen Raum."))
        if values.get("online_places") and not values.get("is_online"):
            self.add_error("is_online", _("Wer online Plätze oder einen Link hat, ist auch online."))
        return values

    def rule(self) -> str:
        return rule_for(Rhythm(self.cleaned_data["rhythm"]), self.cleaned_data["first"])

    def days(self) -> list[Day]:
        """Return the days of the rule, also those that a holiday takes away."""
        values = self.cleaned_data
        holidays = SchoolHoliday.objects.all() if values["skips_school_holidays"] else ()
        return days(self.rule(), values["first"], values["last"], holidays)

    @transaction.atomic
    def make(self, event: Event) -> list[Occurrence]:
        """Store the series and its dates."""
        values = self.cleaned_data
        series = Series.objects.create(
            event=event,
            rule=self.rule(),
            starts_on=values["first"],
            ends_on=values["last"],
            skips_school_holidays=values["skips_school_holidays"],
        )
        kept = [one.day for one in self.days() if not one.left_out]
        hours = {"begins": values["begins"], "ends": values["ends"]}
        return make_occurrences(series=series, days=kept, like=self.pattern(), **hours)

    def pattern(self) -> Occurrence:
        """Return what all dates of the series have in common."""
        names = ("room", "room_places", "is_online", "online_places")
        return Occurrence(**{name: self.cleaned_data[name] for name in names})
