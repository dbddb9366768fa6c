"""What search needs to stay quick in a large archive: an item's place, its kind, a sample, and its passages' words."""

import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.db.models.deletion
from django.db import migrations, models

# The vectors lie out of the row, as they are: counting reads none of them, and finding need not unpack them.
VECTORS_OUT_OF_THE_ROW = """
ALTER TABLE minutes_itemsearch SET (toast_tuple_target = 128);
ALTER TABLE minutes_itemsearch ALTER vector SET STORAGE EXTERNAL, ALTER decision_vector SET STORAGE EXTERNAL;
"""
FILL_ITEMS = """
UPDATE minutes_itemsearch SET
    kind = meeting.kind,
    place = (('x' || substr(md5(meeting.slug), 1, 8))::bit(32)::bigint << 16) | least(item.position, 65535),
    vector = (vector::text)::tsvector,
    decision_vector = (decision_vector::text)::tsvector
FROM minutes_item item JOIN minutes_meeting meeting ON meeting.id = item.meeting_id
WHERE item.id = minutes_itemsearch.item_id;
"""
FILL_PASSAGES = """
INSERT INTO minutes_passagesearch (passage_id, item_id, position, decided, vector)
SELECT id, item_id, position, decision_id IS NOT NULL, to_tsvector('minutes_english', left(text, 100000))
FROM minutes_passage;
"""


class Migration(migrations.Migration):
    dependencies = [("minutes", "0005_amounts_searched")]

    operations = [
        migrations.RunSQL(VECTORS_OUT_OF_THE_ROW, migrations.RunSQL.noop),
        migrations.RemoveIndex(model_name="itemsearch", name="item_search_newest"),
        migrations.AddField(
            model_name="itemsearch",
            name="kind",
            field=models.CharField(blank=True, max_length=30, default=""),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="itemsearch",
            name="place",
            field=models.BigIntegerField(default=0),
            preserve_default=False,
        ),
        migrations.RunSQL(FILL_ITEMS, migrations.RunSQL.noop),
        migrations.AddIndex(
            model_name="itemsearch",
            index=django.contrib.postgres.indexes.GinIndex(
                condition=models.Q(("bucket", 0)), fastupdate=False, fields=["vector"], name="item_search_sample"
            ),
        ),
        migrations.AddIndex(
            model_name="itemsearch",
            index=django.contrib.postgres.indexes.GinIndex(
                condition=models.Q(("bucket", 0)),
                fastupdate=False,
                fields=["decision_vector"],
                name="item_search_sample_decisions",
            ),
        ),
        migrations.AddIndex(
            model_name="itemsearch",
            index=models.Index(
                models.OrderBy(models.F("meeting_date"), descending=True), models.F("place"), name="item_search_by_date"
            ),
        ),
        migrations.CreateModel(
            name="PassageSearch",
            fields=[
                (
                    "passage",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="search",
                        serialize=False,
                        to="minutes.passage",
                    ),
                ),
                ("position", models.PositiveIntegerField()),
                ("decided", models.BooleanField()),
                ("vector", django.contrib.postgres.search.SearchVectorField()),
                (
                    "item",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to="minutes.item"),
                ),
            ],
            options={"verbose_name_plural": "passage search"},
        ),
        migrations.RunSQL(FILL_PASSAGES, migrations.RunSQL.noop),
    ]
