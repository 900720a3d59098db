import uuid

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("intranet", "0002_topics_media_home"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
    ]

    operations = [
        migrations.CreateModel(
            name="CompoundWord",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "word",
                    models.CharField(
                        help_text="Zum Beispiel „Amt“ für „Bürgeramt“.",
                        max_length=80,
                        unique=True,
                        verbose_name="Wort",
                    ),
                ),
                (
                    "use",
                    models.CharField(
                        choices=[("part", "ist ein Wortteil"), ("whole", "wird nie getrennt")],
                        default="part",
                        max_length=8,
                        verbose_name="Verwendung",
                    ),
                ),
            ],
            options={
                "verbose_name": "Wortteil",
                "verbose_name_plural": "Wortteile",
                "ordering": ["word"],
            },
        ),
        migrations.CreateModel(
            name="Index",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("edition", models.UUIDField(default=uuid.uuid4)),
            ],
        ),
        migrations.CreateModel(
            name="Synonym",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "words",
                    models.CharField(
                        help_text="Mindestens zwei einzelne Wörter, mit Komma getrennt: DMS, Dokumentenmanagementsystem",
                        max_length=500,
                        verbose_name="Wörter",
                    ),
                ),
            ],
            options={
                "verbose_name": "Synonym",
                "verbose_name_plural": "Synonyme",
                "ordering": ["words"],
            },
        ),
        migrations.CreateModel(
            name="IndexedDocument",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=80, unique=True)),
                ("kind", models.SlugField()),
                ("language", models.CharField(max_length=8)),
                ("title", models.CharField(max_length=255)),
                ("summary", models.TextField(blank=True)),
                ("body", models.TextField(blank=True)),
                ("url", models.CharField(max_length=1000)),
                ("field", models.SlugField(blank=True)),
                ("date", models.DateField(null=True)),
                ("length", models.PositiveIntegerField()),
                (
                    "page",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="wagtailcore.page",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Word",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("text", models.CharField(max_length=80)),
                ("language", models.CharField(max_length=8)),
                ("stem", models.CharField(max_length=80)),
                ("surface", models.CharField(max_length=80)),
                ("documents", models.PositiveIntegerField(default=0)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("text", "language"), name="one_word_per_language")
                ],
            },
        ),
        migrations.CreateModel(
            name="PromotedResult",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "words",
                    models.CharField(
                        help_text="Mit Komma getrennt. Mehrere Wörter zwischen zwei Kommas müssen alle gesucht sein.",
                        max_length=500,
                        verbose_name="Suchwörter",
                    ),
                ),
                ("title", models.CharField(max_length=120, verbose_name="Titel")),
                ("text", models.CharField(blank=True, max_length=200, verbose_name="Erklärung")),
                ("url", models.CharField(blank=True, max_length=300, verbose_name="oder Adresse")),
                (
                    "page",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="wagtailcore.page",
                        verbose_name="Seite",
                    ),
                ),
            ],
            options={
                "verbose_name": "Empfohlener Treffer",
                "verbose_name_plural": "Empfohlene Treffer",
                "ordering": ["title"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("page", None), ("url", ""), _connector="XOR"),
                        name="promoted_result_leads_to_one_place",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Posting",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("weight", models.FloatField()),
                (
                    "document",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="postings",
                        to="intranet.indexeddocument",
                    ),
                ),
                (
                    "word",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="postings",
                        to="intranet.word",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("document", "word"), name="one_posting_per_word")
                ],
            },
        ),
        migrations.CreateModel(
            name="WordKey",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(db_index=True, max_length=80)),
                ("weight", models.FloatField()),
                (
                    "word",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="keys", to="intranet.word"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("word", "key"), name="one_key_per_word")],
            },
        ),
    ]
