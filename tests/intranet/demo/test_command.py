import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from intranet.people.models import User


def test_no_demo_people_outside_of_the_demo(db, settings):
    settings.DEMO = False

    with pytest.raises(CommandError, match="demo settings only"):
        call_command("demo")

    assert not User.objects.exists()
