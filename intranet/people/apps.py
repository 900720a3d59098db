from wagtail.users.apps import WagtailUsersAppConfig


class PeopleAdminConfig(WagtailUsersAppConfig):
    """Wagtail's management of people, with our own list and forms."""

    user_viewset = "intranet.people.admin.PeopleViewSet"
