"""The way of Django's documentation: a stored vector for each passage, ranked, counted, cut out, with facets beside.

Where nothing is found it looks for names that are written alike. The server's settings are as they are.
"""

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import (
    SearchHeadline,
    SearchQuery,
    SearchRank,
    SearchVectorField,
    TrigramWordSimilarity,
)
from django.db import connection, models
from django.db.models import Count, F

from minutes.models import Body, Person
from minutes.search import CONFIG

from .found import Found

ON_A_PAGE = 25


class DocumentedPassage(models.Model):
    """A passage with its words stored beside it, as the documentation advises. Its table is made for the benchmark."""

    id = models.UUIDField(primary_key=True)
    item = models.UUIDField()
    body = models.BigIntegerField()
    year = models.IntegerField()
    decided = models.BooleanField()
    text = models.TextField()
    vector = SearchVectorField()

    class Meta:
        app_label = "searchbench"
        db_table = "searchbench_passage"
        managed = False
        indexes = [GinIndex(fields=["vector"], name="searchbench_words")]

    def __str__(self):
        return self.text[:80]


class Documented:
    def __init__(self):
        self.bodies = dict(Body.objects.values_list("name", "pk"))

    def page(self, query):
        words = as_query(query.typed)
        rows = DocumentedPassage.objects.filter(vector=words)
        if query.body:
            rows = rows.filter(body=self.bodies[query.body])
        if query.year:
            rows = rows.filter(year=query.year)
        if query.decisions:
            rows = rows.filter(decided=True)
        ranked = rows.annotate(rank=SearchRank(F("vector"), words), shown=SearchHeadline("text", words, config=CONFIG))
        best = list(ranked.order_by("-rank").values_list("item", "shown")[:ON_A_PAGE])
        total = rows.count()
        for facet in ("body", "year"):
            list(rows.values_list(facet).annotate(Count("pk")))
        if not total:
            alike = Person.objects.annotate(alike=TrigramWordSimilarity(query.typed, "name"))
            list(alike.filter(alike__gt=0.5).order_by("-alike")[:5])
        return Found(total, [item for item, _ in best], sum(bool(shown) for _, shown in best))


def as_query(typed):
    if typed.endswith("*"):
        return SearchQuery(f"{typed[:-1]}:*", config=CONFIG, search_type="raw")
    return SearchQuery(typed, config=CONFIG, search_type="websearch")


def build():
    """Make the table and its index out of the archive's passages."""
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TABLE searchbench_passage AS"
            " SELECT passage.id, item_id AS item, body_id AS body, extract(year FROM date)::int AS year,"
            " decision_id IS NOT NULL AS decided, text, to_tsvector(%s::regconfig, text) AS vector"
            " FROM minutes_passage passage JOIN minutes_item item ON item.id = item_id"
            " JOIN minutes_meeting meeting ON meeting.id = meeting_id",
            [CONFIG],
        )
        cursor.execute("ALTER TABLE searchbench_passage ADD PRIMARY KEY (id)")
    with connection.schema_editor() as editor:
        for index in DocumentedPassage._meta.indexes:
            editor.add_index(DocumentedPassage, index)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE searchbench_passage")
