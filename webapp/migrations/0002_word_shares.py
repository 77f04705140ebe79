import uuid

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("webapp", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="WordShares",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("requirement", models.CharField(max_length=100)),
                ("shares", models.JSONField(null=True)),
                ("base", models.FloatField(null=True)),
                ("whole", models.FloatField(null=True)),
                ("evaluations", models.PositiveIntegerField(default=0)),
                ("judge", models.CharField(blank=True, max_length=100)),
                ("problem", models.TextField(blank=True)),
                ("task", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("asked", models.DateTimeField(auto_now=True)),
                (
                    "match",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="word_shares", to="webapp.match"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("match", "requirement"), name="one_word_shares_each_finding")
                ],
            },
        ),
    ]
