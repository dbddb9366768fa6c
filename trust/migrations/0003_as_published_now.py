"""What publishing keeps since then of a figure, for those published before: how exactly it was printed, and its amounts
where search looks for them. Without it £185.7m would be said to disagree with £185.651m.
"""

from itertools import batched

from django.db import migrations

from trust.parsing.precision import exact_to

AMOUNTS = """
    UPDATE {table} held SET amounts = COALESCE((
        SELECT array_agg(DISTINCT pounds ORDER BY pounds)
        FROM trust_figure figure CROSS JOIN unnest(ARRAY[figure.amount, figure.amount_to]) pounds
        WHERE figure.{owner} = held.{key} AND figure.unit = 'GBP' AND pounds IS NOT NULL
    ), '{{}}')
    WHERE EXISTS (SELECT FROM trust_figure figure WHERE figure.{owner} = held.{key})
"""
OF_PASSAGES = AMOUNTS.format(table="minutes_passage", key="id", owner="passage_id")
OF_ITEMS = AMOUNTS.format(table="minutes_itemsearch", key="item_id", owner="item_id")


def keep_precision(apps, schema_editor):
    figures = apps.get_model("trust", "Figure").objects.filter(exact_to=None)
    for rows in batched(figures.only("text", "amount", "amount_to").iterator(chunk_size=1000), 1000):
        for row in rows:
            row.exact_to = exact_to(row.text, row.amount, row.amount_to)
        figures.bulk_update(rows, ["exact_to"])


class Migration(migrations.Migration):
    dependencies = [
        ("minutes", "0005_amounts_searched"),
        ("trust", "0002_lines_and_promises"),
    ]

    operations = [
        migrations.RunPython(keep_precision, migrations.RunPython.noop),
        migrations.RunSQL([OF_PASSAGES, OF_ITEMS], migrations.RunSQL.noop),
    ]
