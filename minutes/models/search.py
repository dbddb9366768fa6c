"""The search table: one narrow row an agenda item, written by publish and read by minutes/search."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models import F

from .meetings import Item


class SearchRows(models.QuerySet):
    def matching(self, query, *, decisions_only=False):
        """The rows that hold what is asked for in ``query`` (of minutes.search), in their decisions alone if asked."""
        return self.filter(query.condition(decisions_only=decisions_only))


class ItemSearch(models.Model):
    """An item's words, stemmed. ``vector`` holds title and passages, ``decision_vector`` its decisions alone.

    ``bucket`` (0 to 15, by the item's key) picks a sample of one sixteenth. ``amounts`` (in pounds, both ends of a
    range) and ``measures`` repeat the item's figures, so that search needs no money table. Integers, not small ones:
    GIN compares no int2 with int4.
    """

    item = models.OneToOneField(Item, on_delete=models.CASCADE, primary_key=True, related_name="search")
    body_key = models.BigIntegerField()
    year = models.IntegerField()
    meeting_date = models.DateField()
    bucket = models.IntegerField()
    vector = SearchVectorField()
    decision_vector = SearchVectorField(null=True)
    amounts = ArrayField(models.DecimalField(max_digits=26, decimal_places=6), default=list)
    measures = ArrayField(models.CharField(max_length=30), default=list)

    objects = SearchRows.as_manager()

    class Meta:
        verbose_name_plural = "item search"
        indexes = [
            GinIndex(fields=["body_key", "year", "vector"], name="item_search_words", fastupdate=False),
            GinIndex(fields=["decision_vector"], name="item_search_decisions", fastupdate=False),
            GinIndex(fields=["amounts"], name="item_search_amounts", fastupdate=False),
            models.Index(F("meeting_date").desc(), F("item").desc(), name="item_search_newest"),
        ]

    def __str__(self):
        return f"words of {self.item_id}"
