"""What search needs to find an item, and a paragraph of it, by an amount."""

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("minutes", "0004_unsaved_and_claims")]

    operations = [
        migrations.AddField(
            model_name="passage",
            name="amounts",
            field=django.contrib.postgres.fields.ArrayField(
                base_field=models.DecimalField(decimal_places=6, max_digits=26),
                default=list,
                editable=False,
                size=None,
            ),
        ),
        migrations.AddIndex(
            model_name="itemsearch",
            index=django.contrib.postgres.indexes.GinIndex(
                fastupdate=False, fields=["amounts"], name="item_search_amounts"
            ),
        ),
    ]
