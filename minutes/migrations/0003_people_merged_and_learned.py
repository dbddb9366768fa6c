import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

PERSON_EVENTS_ONLY_ADDED = """
CREATE TRIGGER minutes_personevent_only_added BEFORE UPDATE OR DELETE ON minutes_personevent
    FOR EACH ROW EXECUTE FUNCTION minutes_event_refuse_change();
"""
PERSON_EVENTS_ONLY_ADDED_UNDO = "DROP TRIGGER minutes_personevent_only_added ON minutes_personevent;"


class Migration(migrations.Migration):
    dependencies = [
        ("minutes", "0002_tally"),
    ]

    operations = [
        migrations.CreateModel(
            name="PersonEvent",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "action",
                    models.CharField(
                        choices=[
                            ("merged", "Merged"),
                            ("split", "Split"),
                            ("learned", "Name learned"),
                            ("name removed", "Name removed"),
                        ],
                        max_length=20,
                    ),
                ),
                ("what", models.TextField()),
                ("moved", models.JSONField(default=dict)),
                ("reason", models.TextField(blank=True)),
                ("at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "ordering": ["-at", "-pk"],
            },
        ),
        migrations.AlterModelOptions(
            name="person",
            options={
                "ordering": ["sort_key", "pk"],
                "permissions": [("merge_person", "Can merge and split people")],
                "verbose_name_plural": "people",
            },
        ),
        migrations.RemoveConstraint(
            model_name="personname",
            name="person_name_once",
        ),
        migrations.AddField(
            model_name="person",
            name="merged_into",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="merged",
                to="minutes.person",
            ),
        ),
        migrations.AddField(
            model_name="person",
            name="leads_on",
            field=models.BooleanField(default=False, editable=False),
        ),
        migrations.AddField(
            model_name="personname",
            name="confirmed_at",
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name="personname",
            name="confirmed_by",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="personname",
            name="confirmed_record",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="minutes.record",
            ),
        ),
        migrations.AddField(
            model_name="personname",
            name="councillor",
            field=models.BooleanField(
                blank=True,
                choices=[(True, "Yes"), (False, "No, without that title")],
                help_text="Leave empty where the minutes print this name as they print the person’s own.",
                null=True,
                verbose_name="printed as a councillor",
            ),
        ),
        migrations.AddConstraint(
            model_name="personname",
            constraint=models.UniqueConstraint(
                fields=("person", "key", "councillor"), name="person_name_once", nulls_distinct=False
            ),
        ),
        migrations.AddField(
            model_name="personevent",
            name="by",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
            ),
        ),
        migrations.AddField(
            model_name="personevent",
            name="other",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="minutes.person"
            ),
        ),
        migrations.AddField(
            model_name="personevent",
            name="person",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="events", to="minutes.person"
            ),
        ),
        migrations.AddField(
            model_name="personevent",
            name="record",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="minutes.record"
            ),
        ),
        migrations.RunSQL(PERSON_EVENTS_ONLY_ADDED, PERSON_EVENTS_ONLY_ADDED_UNDO),
    ]
