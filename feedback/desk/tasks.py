"""What the desk does by the clock."""

from django.conf import settings
from django.utils import translation
from django_tasks import task

from feedback.box.words import Group
from feedback.desk.letters import word_to
from feedback.desk.queries import unanswered


@task()
def tell_readers() -> None:
    """Tell a group's readers each day at the same hour that something waits, whatever it is."""
    with translation.override(settings.LANGUAGE_CODE):
        for group in Group:
            if unanswered(group).exists() and (word := word_to(group)).to:
                word.send()
