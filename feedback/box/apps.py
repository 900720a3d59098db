from django.apps import AppConfig


class BoxConfig(AppConfig):
    """The letter box is an app of its own: it has other databases, and in production another process."""

    name = "feedback.box"
    label = "box"
