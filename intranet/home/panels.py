"""What the home page of the admin says about the start page."""

from typing import Any

from django.utils import timezone
from wagtail.admin.ui.components import Component

from intranet.home.models import Pin
from intranet.home.planning import weeks_ahead


class PlanningPanel(Component):
    """The next weeks of the start page, with a warning for those in which nothing is planned."""

    name = "planning"
    order = 110
    template_name = "intranet/home/admin/planning.html"

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        periods = Pin.objects.filter(ends_at__gt=timezone.now()).values_list("starts_at", "ends_at")
        return {"weeks": weeks_ahead(periods, today=timezone.localdate())}
