"""The words that figures are found by, kept beside them: the list of figures need not read every sentence."""

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.db.models.deletion
from django.db import migrations, models

VECTORS_OUT_OF_THE_ROW = """
ALTER TABLE trust_figuresearch SET (toast_tuple_target = 128);
ALTER TABLE trust_figuresearch ALTER vector SET STORAGE EXTERNAL;
"""
FILL_FIGURES = """
INSERT INTO trust_figuresearch (figure_id, meeting_date, vector, amounts)
SELECT figure.id, meeting.date, to_tsvector('minutes_english', left(concat_ws(
    ' . the the the the . ', item.title, figure.about, figure.quote
), 100000)), CASE figure.unit WHEN 'GBP' THEN array_remove(ARRAY[figure.amount, figure.amount_to], NULL) ELSE '{}' END
FROM trust_figure figure
JOIN minutes_item item ON item.id = figure.item_id
JOIN minutes_meeting meeting ON meeting.id = item.meeting_id;
"""
FILL_FOLLOW_UPS = """
UPDATE minutes_followupsearch SET amounts = money.amounts
FROM (
    SELECT follow_up_id, array_agg(DISTINCT pounds ORDER BY pounds) AS amounts
    FROM trust_figure CROSS JOIN unnest(ARRAY[amount, amount_to]) pounds
    WHERE unit = 'GBP' AND pounds IS NOT NULL GROUP BY follow_up_id
) money
WHERE money.follow_up_id = minutes_followupsearch.follow_up_id;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("minutes", "0009_words_of_decisions"),
        ("trust", "0003_as_published_now"),
    ]

    operations = [
        migrations.CreateModel(
            name="FigureSearch",
            fields=[
                (
                    "figure",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="search",
                        serialize=False,
                        to="trust.figure",
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
            ],
            options={"verbose_name_plural": "figure search"},
        ),
        migrations.RunSQL(VECTORS_OUT_OF_THE_ROW, migrations.RunSQL.noop),
        migrations.RunSQL([FILL_FIGURES, FILL_FOLLOW_UPS], migrations.RunSQL.noop),
        migrations.AddIndex(
            model_name="figuresearch",
            index=django.contrib.postgres.indexes.GinIndex(
                fastupdate=False, fields=["vector"], name="figure_search_words"
            ),
        ),
        migrations.AddIndex(
            model_name="figuresearch",
            index=django.contrib.postgres.indexes.GinIndex(
                fastupdate=False, fields=["amounts"], name="figure_search_amounts"
            ),
        ),
        migrations.AddIndex(
            model_name="figuresearch",
            index=models.Index(fields=["-meeting_date"], name="figure_search_by_date"),
        ),
    ]
