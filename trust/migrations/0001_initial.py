import uuid

import django.contrib.postgres.fields
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("minutes", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="BudgetLine",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=200, unique=True)),
                ("slug", models.SlugField(editable=False, max_length=80, unique=True)),
                (
                    "aliases",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=200),
                        blank=True,
                        default=list,
                        help_text="Other names, separated by commas.",
                    ),
                ),
                ("key", models.CharField(editable=False, max_length=200)),
                (
                    "alias_keys",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=200), default=list, editable=False
                    ),
                ),
            ],
            options={
                "ordering": ["key"],
            },
        ),
        migrations.CreateModel(
            name="Trust",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=200, unique=True)),
                ("slug", models.SlugField(editable=False, max_length=80, unique=True)),
                (
                    "aliases",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=200), blank=True, default=list
                    ),
                ),
            ],
            options={
                "ordering": ["name"],
            },
        ),
        migrations.CreateModel(
            name="Figure",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("position", models.PositiveIntegerField()),
                ("text", models.CharField(max_length=100)),
                ("amount", models.DecimalField(blank=True, decimal_places=6, max_digits=26, null=True)),
                ("amount_to", models.DecimalField(blank=True, decimal_places=6, max_digits=26, null=True)),
                (
                    "unit",
                    models.CharField(
                        choices=[("GBP", "pounds"), ("percent", "per cent")], default="GBP", max_length=10
                    ),
                ),
                ("qualifier", models.CharField(blank=True, max_length=20)),
                ("measure", models.CharField(db_index=True, default="other", max_length=30)),
                ("financial_year", models.CharField(blank=True, db_index=True, max_length=7)),
                (
                    "year_from",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("sentence", "stated in the sentence"),
                            ("title", "from the item’s title"),
                            ("staff", "given by staff"),
                        ],
                        max_length=10,
                    ),
                ),
                ("about", models.CharField(blank=True, max_length=300)),
                ("quote", models.TextField()),
                ("quote_start", models.PositiveIntegerField(blank=True, null=True)),
                ("start", models.PositiveIntegerField(blank=True, null=True)),
                (
                    "item",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="figures", to="minutes.item"
                    ),
                ),
                (
                    "line",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="figures",
                        to="trust.budgetline",
                    ),
                ),
                (
                    "passage",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="figures",
                        to="minutes.passage",
                    ),
                ),
                (
                    "record",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="minutes.record",
                    ),
                ),
            ],
            options={
                "ordering": ["position"],
            },
        ),
        migrations.AddField(
            model_name="budgetline",
            name="trust",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="lines",
                to="trust.trust",
            ),
        ),
    ]
