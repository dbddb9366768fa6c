"""Figures published before their precision and amounts were kept are given both by the migration."""

from decimal import Decimal
from importlib import import_module

import make
import pytest
from django.apps import apps
from django.db import connection

from minutes.models import ItemSearch, Passage
from trust.models import Figure

pytestmark = pytest.mark.django_db

migration = import_module("trust.migrations.0003_as_published_now")


def test_what_was_published_before_is_as_if_it_were_published_now():
    words = "It cost £185.7m, at most £2m to £3m, and rose by 4%."
    item = make.item(passages=[words, "It rose by 5%.", "Nothing."])
    make.figure(item, "£185.7m", words, amount=Decimal(185700000))
    make.figure(item, "£2m to £3m", words, amount=Decimal(2000000), amount_to=Decimal(3000000))
    make.figure(item, "4%", words, amount=Decimal(4), unit="percent")
    make.figure(item, "5%", "It rose by 5%.", amount=Decimal(5), unit="percent")
    now = {"passages": amounts_of(Passage.objects.order_by("position")), "items": amounts_of(ItemSearch.objects.all())}
    Passage.objects.update(amounts=[])
    ItemSearch.objects.update(amounts=[Decimal(4), Decimal(185700000)])
    Figure.objects.update(exact_to=None)
    migration.keep_precision(apps, None)
    with connection.cursor() as cursor:
        cursor.execute(migration.OF_PASSAGES)
        cursor.execute(migration.OF_ITEMS)
    assert dict(Figure.objects.values_list("text", "exact_to")) == {
        "£185.7m": 100000, "£2m to £3m": 1000000, "4%": 1, "5%": 1,
    }  # fmt: skip
    assert amounts_of(Passage.objects.order_by("position")) == now["passages"]
    assert amounts_of(ItemSearch.objects.all()) == now["items"] == [[2000000, 3000000, 185700000]]


def amounts_of(rows):
    return [row.amounts for row in rows]
