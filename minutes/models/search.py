"""The search tables: one narrow row an agenda item, written by publish and read by minutes/search."""

from hashlib import md5

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models import F, Q

from .meetings import Item

SAMPLE = 16  # one bucket is this part of the items


class SearchRows(models.QuerySet):
    def matching(self, query, *, decisions_only=False):
        """The rows that hold what is asked for in ``query`` (of minutes.search), in their decisions alone if asked."""
        return self.filter(query.condition(decisions_only=decisions_only))


class ItemSearch(models.Model):
    """An item's words, stemmed. ``vector`` holds title and passages, ``decision_vector`` its decisions alone.

    Both hold pairs of common words. ``kind`` is that of the meeting's record. ``place`` puts the items of one day
    in order: meeting by meeting, each as on its agenda. ``bucket`` (0 to 15, by the item's key) picks a sample of one
    sixteenth. ``passages`` are the item's, in order, and ``passage_vectors`` their words one by one, to choose which of
    them answers best. ``amounts`` (in pounds, both ends of a range) and ``measures`` repeat the item's figures, so that
    search needs no money table. The vectors lie out of the row, so that counting reads little. Plain integers, not
    small or big ones: in an index GIN compares no other kind with the number that is asked for.
    """

    item = models.OneToOneField(Item, on_delete=models.CASCADE, primary_key=True, related_name="search")
    body_key = models.IntegerField()
    year = models.IntegerField()
    kind = models.CharField(max_length=30, blank=True)
    meeting_date = models.DateField()
    place = models.BigIntegerField()
    bucket = models.IntegerField()
    vector = SearchVectorField()
    decision_vector = SearchVectorField(null=True)
    passages = ArrayField(models.UUIDField(), default=list)
    passage_vectors = ArrayField(SearchVectorField(), default=list)
    amounts = ArrayField(models.DecimalField(max_digits=26, decimal_places=6), default=list)
    measures = ArrayField(models.CharField(max_length=30), default=list)

    objects = SearchRows.as_manager()

    class Meta:
        verbose_name_plural = "item search"
        indexes = [
            GinIndex(fields=["body_key", "year", "vector"], name="item_search_words", fastupdate=False),
            GinIndex(fields=["decision_vector"], name="item_search_decisions", fastupdate=False),
            GinIndex(fields=["vector"], name="item_search_sample", fastupdate=False, condition=Q(bucket=0)),
            GinIndex(
                fields=["decision_vector"], name="item_search_sample_decisions", fastupdate=False, condition=Q(bucket=0)
            ),
            GinIndex(fields=["amounts"], name="item_search_amounts", fastupdate=False),
            models.Index(F("meeting_date").desc(), F("place"), name="item_search_by_date"),
        ]

    def __str__(self):
        return f"words of {self.item_id}"


def place_of(meeting_slug, position):
    """A number that puts the items of a day in order: those of one meeting together, by their ``position``."""
    return int(md5(meeting_slug.encode(), usedforsecurity=False).hexdigest()[:8], 16) << 16 | min(position, 0xFFFF)


class SearchStem(models.Model):
    """A stem of an item that is or was published, to find words near one that nobody wrote.

    None is ever taken out, so this says nothing of what is public: no stem is shown, and only a word that a published
    item prints is offered in its place.
    """

    stem = models.CharField(max_length=40, primary_key=True)

    class Meta:
        indexes = [GinIndex(fields=["stem"], opclasses=["gin_trgm_ops"], name="search_stem_trigrams", fastupdate=False)]

    def __str__(self):
        return self.stem
