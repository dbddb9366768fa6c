"""What people looked for and did not find, counted for staff."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("minutes", "0007_search_stems"),
    ]

    operations = [
        migrations.CreateModel(
            name="FailedSearch",
            fields=[
                ("digest", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("word", models.CharField(blank=True, max_length=30)),
                ("days", models.PositiveIntegerField()),
                ("times", models.PositiveIntegerField()),
                ("first_day", models.DateField(db_index=True)),
                ("last_day", models.DateField()),
            ],
            options={
                "verbose_name": "search that found nothing",
                "verbose_name_plural": "searches that found nothing",
                "default_permissions": (),
            },
        ),
    ]
