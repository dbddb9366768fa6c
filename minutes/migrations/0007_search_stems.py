"""The stems of all that is published, to find a word near one that nobody wrote; names are found near others too."""

import django.contrib.postgres.indexes
from django.db import migrations, models

FILL_STEMS = """
INSERT INTO minutes_searchstem (stem)
SELECT DISTINCT stem FROM minutes_itemsearch, unnest(tsvector_to_array(vector)) stem WHERE stem ~ '^[a-z]{2,40}$';
"""


class Migration(migrations.Migration):
    dependencies = [("minutes", "0006_search_tables")]

    operations = [
        migrations.CreateModel(
            name="SearchStem",
            fields=[("stem", models.CharField(max_length=40, primary_key=True, serialize=False))],
        ),
        migrations.RunSQL(FILL_STEMS, migrations.RunSQL.noop),
        migrations.AddIndex(
            model_name="searchstem",
            index=django.contrib.postgres.indexes.GinIndex(
                fastupdate=False, fields=["stem"], name="search_stem_trigrams", opclasses=["gin_trgm_ops"]
            ),
        ),
        migrations.AddIndex(
            model_name="person",
            index=django.contrib.postgres.indexes.GinIndex(
                fastupdate=False, fields=["key"], name="person_key_trigrams", opclasses=["gin_trgm_ops"]
            ),
        ),
    ]
