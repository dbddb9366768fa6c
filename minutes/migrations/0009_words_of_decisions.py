"""The words that decisions and follow-ups are found by, kept beside them: the registers need not read every text."""

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.db.models.deletion
from django.db import migrations, models

# The vectors lie out of the row, as those of items do: counting and putting in order read none of them.
VECTORS_OUT_OF_THE_ROW = """
ALTER TABLE minutes_{table} SET (toast_tuple_target = 128);
ALTER TABLE minutes_{table} ALTER vector SET STORAGE EXTERNAL;
"""
FILL_DECISIONS = """
INSERT INTO minutes_decisionsearch (decision_id, meeting_date, vector, amounts, largest)
SELECT decision.id, meeting.date, to_tsvector('minutes_english', left(concat_ws(
    ' . the the the the . ', item.title,
    CASE WHEN clauses.words IS NULL THEN decision.text
    ELSE concat_ws(' ', decision.marker, decision.lead_in, clauses.words) END
), 100000)), coalesce(money.amounts, '{}'), money.largest
FROM minutes_decision decision
JOIN minutes_item item ON item.id = decision.item_id
JOIN minutes_meeting meeting ON meeting.id = item.meeting_id
LEFT JOIN (
    SELECT decision_id, string_agg(text, ' ' ORDER BY position) AS words FROM minutes_clause GROUP BY decision_id
) clauses ON clauses.decision_id = decision.id
LEFT JOIN (
    SELECT decision_id, array_agg(DISTINCT pounds ORDER BY pounds) AS amounts,
        max(pounds) FILTER (WHERE kind = 'decision') AS largest
    FROM minutes_passage, unnest(amounts) pounds GROUP BY decision_id
) money ON money.decision_id = decision.id;
"""
# The amounts of follow-ups follow with those of figures, which trust keeps.
FILL_FOLLOW_UPS = """
INSERT INTO minutes_followupsearch (follow_up_id, vector, amounts)
SELECT id, to_tsvector('minutes_english', left(concat_ws(' . the the the the . ', what, owner, quote), 100000)), '{}'
FROM minutes_followup;
"""


class Migration(migrations.Migration):
    dependencies = [("minutes", "0008_failed_searches")]

    operations = [
        migrations.CreateModel(
            name="DecisionSearch",
            fields=[
                (
                    "decision",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="search",
                        serialize=False,
                        to="minutes.decision",
                    ),
                ),
                ("meeting_date", models.DateField()),
                ("vector", django.contrib.postgres.search.SearchVectorField()),
                (
                    "amounts",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.DecimalField(decimal_places=6, max_digits=26), default=list, size=None
                    ),
                ),
                ("largest", models.DecimalField(decimal_places=6, max_digits=26, null=True)),
            ],
            options={"verbose_name_plural": "decision search"},
        ),
        migrations.CreateModel(
            name="FollowUpSearch",
            fields=[
                (
                    "follow_up",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="search",
                        serialize=False,
                        to="minutes.followup",
                    ),
                ),
                ("vector", django.contrib.postgres.search.SearchVectorField()),
                (
                    "amounts",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.DecimalField(decimal_places=6, max_digits=26), default=list, size=None
                    ),
                ),
            ],
            options={"verbose_name_plural": "follow-up search"},
        ),
        migrations.RunSQL(VECTORS_OUT_OF_THE_ROW.format(table="decisionsearch"), migrations.RunSQL.noop),
        migrations.RunSQL(VECTORS_OUT_OF_THE_ROW.format(table="followupsearch"), migrations.RunSQL.noop),
        migrations.RunSQL(FILL_DECISIONS, migrations.RunSQL.noop),
        migrations.RunSQL(FILL_FOLLOW_UPS, migrations.RunSQL.noop),
        migrations.AddIndex(
            model_name="decisionsearch",
            index=django.contrib.postgres.indexes.GinIndex(
                fastupdate=False, fields=["vector"], name="decision_search_words"
            ),
        ),
        migrations.AddIndex(
            model_name="decisionsearch",
            index=django.contrib.postgres.indexes.GinIndex(
                fastupdate=False, fields=["amounts"], name="decision_search_amounts"
            ),
        ),
        migrations.AddIndex(
            model_name="decisionsearch",
            index=models.Index(fields=["-meeting_date"], name="decision_search_by_date"),
        ),
        migrations.AddIndex(
            model_name="followupsearch",
            index=django.contrib.postgres.indexes.GinIndex(
                fastupdate=False, fields=["vector"], name="follow_up_search_words"
            ),
        ),
        migrations.AddIndex(
            model_name="followupsearch",
            index=django.contrib.postgres.indexes.GinIndex(
                fastupdate=False, fields=["amounts"], name="follow_up_search_amounts"
            ),
        ),
    ]
