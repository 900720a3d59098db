"""The editors' views of events and dates: nothing that others are told goes out unseen."""

from datetime import datetime
from typing import Any

from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.template.defaultfilters import yesno
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.ui.menus import MenuItem
from wagtail.admin.views.generic import CopyView, EditView, IndexView, WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.permission_policies import ModelPermissionPolicy

from training.schedule.audience import audience
from training.schedule.forms import SeriesForm
from training.schedule.models import Event, Occurrence
from training.schedule.services import TOLD, change_occurrence, free_slug

FIELDS = {"room_id": "room"}  # what the form calls them


class CopyEvent(CopyView):
    """Offers the texts of an event for a new one, which nobody sees at first; its form makes a new event."""

    http_method_names = ["get", "head"]  # a form that is sent back here would change the event itself

    def get_initial_form_instance(self) -> Event:
        event: Event = super().get_initial_form_instance()
        event.title = _("%(title)s (Kopie)") % {"title": event.title}
        event.slug = free_slug(event.slug)
        event.is_published = False
        return event


class ChangeOccurrence(EditView):
    """Asks once more before a change that others' calendars follow."""

    preview_template = "training/schedule/admin/preview.html"

    def form_valid(self, form: Any) -> HttpResponse:
        told = [name for name in (FIELDS.get(name, name) for name in TOLD) if name in form.changed_data]
        if "again" in self.request.POST:
            self.form = form
            return self.render_to_response(self.get_context_data(form=form))
        if told and "confirmed" not in self.request.POST:
            return self.preview(form, told)
        response: HttpResponse = super().form_valid(form)
        return response

    def preview(self, form: Any, told: list[str]) -> HttpResponse:
        """Show what changes and how many people hear of it; all that was typed is kept in the form."""
        self.form = form
        stored = Occurrence.objects.select_related("event").get(pk=self.object.pk)
        changes = [change(stored, form, name) for name in told]
        context = self.get_context_data(form=form, told=changes, reached=audience.of(stored), stored=stored)
        context["posted"] = [(name, value) for name, values in self.request.POST.lists() for value in values]
        return self.response_class(self.request, [self.preview_template], context)

    def save_instance(self) -> Model:
        values = {name: self.form.cleaned_data[name] for name in self.form.changed_data}
        self.has_content_changes = self.form.has_changed()
        return change_occurrence(occurrence=self.object, at=timezone.now(), **values)


def change(stored: Occurrence, form: Any, name: str) -> dict[str, str]:
    """Return how the field is called, what it was and what it will be, as people read them."""
    return {"label": form[name].label, "was": told(stored, name), "becomes": told(form.instance, name)}


def told(occurrence: Occurrence, name: str) -> str:
    """Return a value in words."""
    display = getattr(occurrence, f"get_{name}_display", None)
    value = display() if display else getattr(occurrence, name)
    if isinstance(value, datetime):
        return date_format(timezone.localtime(value), "d.m.Y, H:i")
    if isinstance(value, bool):
        return str(yesno(value, _("ja,nein")))
    return str(value or "–")


class EventList(IndexView):
    """Leads from an event to a series of dates."""

    def get_list_more_buttons(self, instance: Event) -> list[Any]:
        url = reverse("event:series", args=[instance.pk])
        return [
            *super().get_list_more_buttons(instance),
            MenuItem(_("Serie anlegen"), url=url, icon_name="calendar-alt", priority=25),
        ]


class OccurrenceList(IndexView):
    def get_base_queryset(self) -> QuerySet[Occurrence]:
        dates: QuerySet[Occurrence] = super().get_base_queryset()
        return dates.select_related("event", "room")


class MakeSeries(PermissionCheckedMixin, WagtailAdminTemplateMixin, FormView):  # type: ignore[type-arg]
    """Shows the days of a rule, and stores a date for each when asked to."""

    form_class = SeriesForm
    template_name = "training/schedule/admin/series.html"
    permission_policy = ModelPermissionPolicy(Occurrence)
    permission_required = "add"
    header_icon = "calendar-alt"
    page_title = gettext_lazy("Serie anlegen")

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.event = get_object_or_404(Event, pk=kwargs["pk"])
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self) -> str:
        return str(self.event)

    def form_valid(self, form: Any) -> HttpResponse:
        found = form.days()
        if "make" not in self.request.POST:
            return self.render_to_response(self.get_context_data(form=form, days=found))
        made = form.make(self.event)
        messages.success(
            self.request,
            ngettext("%(count)d Termin angelegt.", "%(count)d Termine angelegt.", len(made))
            % {"count": len(made)},
        )
        return redirect(f"{reverse('occurrence:index')}?event={self.event.pk}")
