"""The words that figures are found by, kept beside them: the list of figures need not read every sentence."""

import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.db.models.deletion
from django.db import migrations, models

VECTORS_OUT_OF_THE_ROW = """
ALTER TABLE trust_figuresearch SET (toast_tuple_target = 128);
ALTER TABLE trust_figuresearch ALTER vector SET STORAGE EXTERNAL;
"""
FILL_FIGURES = """
INSERT INTO trust_figuresearch (figure_id, meeting_date, vector)
SELECT figure.id, meeting.date, to_tsvector('minutes_english', left(concat_ws(
    ' . the the the the . ', item.title, figure.about, figure.quote
), 100000))
FROM trust_figure figure
JOIN minutes_item item ON item.id = figure.item_id
JOIN minutes_meeting meeting ON meeting.id = item.meeting_id;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("minutes", "0006_search_tables"),
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
            ],
            options={"verbose_name_plural": "figure search"},
        ),
        migrations.RunSQL(VECTORS_OUT_OF_THE_ROW, migrations.RunSQL.noop),
        migrations.RunSQL(FILL_FIGURES, migrations.RunSQL.noop),
        migrations.AddIndex(
            model_name="figuresearch",
            index=django.contrib.postgres.indexes.GinIndex(
                fastupdate=False, fields=["vector"], name="figure_search_words"
            ),
        ),
        migrations.AddIndex(
            model_name="figuresearch",
            index=models.Index(fields=["-meeting_date"], name="figure_search_by_date"),
        ),
    ]
