"""Where editors read in others' dates: first they see what would happen."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.permission_policies import ModelPermissionPolicy

from training.imports.forms import ImportForm
from training.imports.planning import Fate, plans
from training.imports.services import bring_in
from training.schedule.models import Occurrence


class ReadIn(PermissionCheckedMixin, WagtailAdminTemplateMixin, FormView):  # type: ignore[type-arg]
    """Shows what becomes of each date in the file, and does it when asked to."""

    form_class = ImportForm
    template_name = "training/imports/read_in.html"
    permission_policy = ModelPermissionPolicy(Occurrence)
    permission_required = "add"
    header_icon = "download"
    page_title = gettext_lazy("Termine einlesen")

    def form_valid(self, form: Any) -> HttpResponse:
        if "read-in" not in self.request.POST:
            return self.look(form)
        done = bring_in(dates=form.cleaned_data["dates"], house=form.house(), at=timezone.now())
        count = sum(plan.fate != Fate.SAME for plan in done)
        said = _("Eingelesen: {count} von {all} Terminen sind neu oder anders.")
        messages.success(self.request, said.format(count=count, all=len(done)))
        return redirect(reverse("occurrence:index"))

    def look(self, form: Any) -> HttpResponse:
        """Show the form again with the text of the file in it, and what it would do."""
        seen = self.form_class({**self.request.POST.dict(), "text": form.cleaned_data["text"]})
        context = self.get_context_data(form=seen, plans=plans(form.cleaned_data["dates"]))
        return self.render_to_response(context)

    def form_invalid(self, form: Any) -> HttpResponse:
        response = super().form_invalid(form)
        response.status_code = 422
        return response
