"""The rows an item and its passages are found by, written when the item is published; minutes/search reads them."""

from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.db import OperationalError, connection, transaction
from django.db.models import Count, Func, Value
from psycopg.errors import ProgramLimitExceeded

from minutes.models import ItemSearch
from minutes.models.search import SAMPLE, place_of
from minutes.search import CONFIG

from .registers import SEAM, index_registers
from .upsert import upsert

LONGEST = 100_000  # characters of a passage: its stems always fit


class WithPairs(Func):
    """A vector with pairs of common stems in it as stems of their own, so that phrases of them are found at once."""

    function, output_field = "minutes_with_pairs", SearchVectorField()


def vectors_of(texts):
    """The vector of each text, as one array."""
    vectors = [SearchVector(Value(text[:LONGEST]), config=CONFIG) for text in texts]
    return Func(*vectors, template="ARRAY[%(expressions)s]::tsvector[]")


# What "did you mean" looks among: stems of letters alone. Of one item, or of all where none is given.
STEMS = """
    INSERT INTO minutes_searchstem (stem)
    SELECT DISTINCT stem FROM minutes_itemsearch, unnest(tsvector_to_array(vector)) stem
    WHERE stem ~ '^[a-z]{2,40}$' AND (%(item)s::uuid IS NULL OR item_id = %(item)s::uuid)
    ORDER BY stem ON CONFLICT DO NOTHING
"""


def index_item(item, *, amounts=(), measures=()):
    """Write the rows that search finds an item by, from its title, paragraphs and decisions as they are published."""
    passages = dict(item.passages.values_list("pk", "text"))
    texts = [text for text in (item.summary, *passages.values()) if text]
    decisions = item.decisions.annotate(printed=Count("passages")).order_by("position").prefetch_related("clauses")
    texts += [shown(decision) for decision in decisions if not decision.printed]
    row = ItemSearch(
        item=item,
        body_key=item.meeting.body_id,
        year=item.meeting.date.year,
        kind=item.meeting.kind,
        meeting_date=item.meeting.date,
        place=place_of(item.meeting.slug, item.position),
        bucket=item.pk.int % SAMPLE,
        passages=list(passages),
        passage_vectors=vectors_of(passages.values()),
        amounts=list(amounts),
        measures=list(measures),
    )
    title = SearchVector(Value(f"{item.number} {item.title}"), config=CONFIG, weight="A")
    decided = SEAM.join(dict.fromkeys(map(shown, decisions)))
    _save_what_fits(row, title, SEAM + SEAM.join(texts), decided)
    with connection.cursor() as cursor:
        cursor.execute(STEMS, {"item": item.pk})
    index_registers([item.pk])


def shown(decision):
    """A decision's words as its block shows them: its clauses, where it has any, stand in its text's place."""
    clauses = [clause.text for clause in decision.clauses.all()]
    return " ".join(filter(None, (decision.marker, decision.lead_in, *clauses))) if clauses else decision.text


def _save_what_fits(row, title, text, decided):
    """Words beyond what PostgreSQL can hold of one item (1 MB of stems) are left out, never the item."""
    while True:
        row.vector = WithPairs(title + SearchVector(Value(text), config=CONFIG))
        row.decision_vector = WithPairs(SearchVector(Value(decided), config=CONFIG)) if decided else None
        try:
            with transaction.atomic():
                return upsert(ItemSearch, [row])
        except OperationalError as error:
            if not isinstance(error.__cause__, ProgramLimitExceeded):
                raise
            text, decided = text[: len(text) // 2], decided[: len(text) // 2]
