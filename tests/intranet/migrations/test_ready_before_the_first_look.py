"""What older databases lack is there before anybody looks."""

from importlib import import_module

import pytest
from django.apps import apps
from django.core.files.base import ContentFile
from wagtail.documents.models import Document
from wagtail.users.models import UserProfile

from intranet.media.models import Picture
from tests.factories.pictures import PictureFactory

migration = import_module("intranet.migrations.0007_ready_before_the_first_look")
pytestmark = pytest.mark.django_db


def test_people_without_settings_get_some_and_the_others_keep_theirs(alice, bob):
    UserProfile.objects.filter(user=alice).update(theme="dark")
    UserProfile.objects.filter(user=bob).delete()

    migration.prepare_settings(apps, None)

    themes = UserProfile.objects.order_by("user__username").values_list("user__username", "theme")
    assert list(themes) == [("alice", "dark"), ("bob", "system")]


def test_files_without_a_size_get_theirs():
    picture, document = PictureFactory(), Document.objects.create(file=ContentFile(b"Plan", "plan.txt"))
    sizes = [picture.file_size, document.file_size]
    Picture.objects.update(file_size=None)
    Document.objects.update(file_size=None)

    migration.note_sizes(apps, None)

    assert [Picture.objects.get().file_size, Document.objects.get().file_size] == sizes


def test_a_file_that_is_lost_stops_nothing():
    picture = PictureFactory()
    picture.file.storage.delete(picture.file.name)
    Picture.objects.update(file_size=None)

    migration.note_sizes(apps, None)

    assert Picture.objects.get().file_size is None
