"""What Wagtail would add to the database when somebody looks: settings of people, sizes of files."""

from typing import Any

from django.db import migrations


def prepare_settings(apps: Any, editor: Any) -> None:
    settings = apps.get_model("wagtailusers", "UserProfile").objects
    without = apps.get_model("intranet", "User").objects.filter(wagtail_userprofile=None)
    settings.bulk_create(settings.model(user=person) for person in without)


def note_sizes(apps: Any, editor: Any) -> None:
    for label in ("intranet.Picture", "wagtaildocs.Document"):
        for one in apps.get_model(label).objects.filter(file_size=None):
            if one.file and one.file.storage.exists(one.file.name):
                one.file_size = one.file.size
                one.save(update_fields=["file_size"])


class Migration(migrations.Migration):
    dependencies = [
        ("intranet", "0006_addresses_of_links"),
        ("wagtaildocs", "0014_alter_document_file_size"),
        ("wagtailusers", "0015_userprofile_keyboard_shortcuts"),
    ]

    operations = [
        migrations.RunPython(prepare_settings, migrations.RunPython.noop),
        migrations.RunPython(note_sizes, migrations.RunPython.noop),
    ]
