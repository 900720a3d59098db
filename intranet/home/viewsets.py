"""What the whole house shares, kept in the admin: fields of action, departments, emergency banners."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.admin.viewsets.model import ModelViewSet, ModelViewSetGroup

from intranet.home.models import Alert
from intranet.people.models import Department
from intranet.topics.models import FieldOfAction


class AlertViewSet(ModelViewSet):
    model = Alert
    icon = "warning"
    menu_label = _("Notfallhinweise")
    list_display = ["text", "get_level_display", "starts_at", "ends_at"]
    ordering = ["-starts_at"]
    panels = [
        FieldPanel("level"),
        FieldPanel("text"),
        FieldPanel("text_en"),
        FieldPanel("link"),
        FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
    ]


class FieldOfActionViewSet(ModelViewSet):
    model = FieldOfAction
    icon = "list-ul"
    menu_label = _("Handlungsfelder")
    list_display = ["title", "locale", "description", "position"]
    list_filter = ["locale"]
    ordering = ["locale", "position", "title"]
    panels = [
        FieldPanel("title"),
        FieldPanel("slug"),
        FieldPanel("description"),
        FieldPanel("sign"),
        FieldPanel("position"),
    ]


class DepartmentViewSet(ModelViewSet):
    model = Department
    icon = "group"
    menu_label = _("Organisationseinheiten")
    list_display = ["name", "short_name", "email", "phone"]
    ordering = ["name"]
    search_fields = ["name", "short_name"]
    panels = [
        FieldPanel("name"),
        FieldPanel("slug"),
        FieldPanel("short_name"),
        FieldPanel("email"),
        FieldPanel("phone"),
    ]


class HouseViewSetGroup(ModelViewSetGroup):
    """What editors of the whole house keep; everybody sees what their role may change."""

    menu_label = _("Haus")
    menu_icon = "home"
    menu_order = 300
    items = (AlertViewSet, FieldOfActionViewSet, DepartmentViewSet)
