"""What a page shows of each item found: its title, and the passage that answers best, with the words found in them."""

from django.db import connection

from minutes.models import Body, Item, Meeting, Passage

from .marking import CUT, START, STOP
from .reading import any_of
from .spelling import CONFIG

FEWEST = 20  # words cut out, where a passage has so many
FIELDS = {
    Item: {"id", "record_id", "meeting_id", "number", "title", "slug", "summary"},
    Meeting: {"id", "body_id", "slug", "date"},
    Body: {"id", "name", "slug"},
    Passage: {"id", "item_id", "anchor", "kind", "text", "decision_id", "amounts"},
}
# In the order of the model's fields, as from_db wants them.
COLUMNS = {
    model: [field.attname for field in model._meta.concrete_fields if field.attname in names]
    for model, names in FIELDS.items()
}
# One look: a page of results chooses among hundreds of passages, and reads the words of 25.
SHOWN = """
WITH best AS (
    SELECT DISTINCT ON (found.item_id) found.item_id, words.passage
    FROM minutes_itemsearch found,
        unnest(found.passages, found.passage_vectors) WITH ORDINALITY AS words (passage, vector, place) {joined}
    WHERE found.item_id = ANY(%(items)s::uuid[]) {decided}
    ORDER BY found.item_id, {money} words.vector @@ %(all)s::tsquery DESC,
        ts_rank(words.vector, %(any)s::tsquery) DESC, words.place
)
SELECT {columns}, EXISTS (SELECT FROM minutes_decision decision WHERE decision.item_id = item.id),
    ts_headline(%(config)s::regconfig, translate(item.title, %(signs)s, ''), %(marks)s::tsquery, %(whole)s),
    ts_headline(%(config)s::regconfig, translate(passage.text, %(signs)s, ''), %(marks)s::tsquery, %(how)s)
FROM minutes_item item
    JOIN minutes_meeting meeting ON meeting.id = item.meeting_id
    JOIN minutes_body body ON body.id = meeting.body_id
    LEFT JOIN (best JOIN minutes_passage passage ON passage.id = best.passage) ON best.item_id = item.id
WHERE item.id = ANY(%(items)s::uuid[])
"""
JOINED = "JOIN minutes_passage printed ON printed.id = words.passage"
MONEY_FIRST = "printed.amounts && %(amounts)s::numeric[] DESC,"
DECIDED = "AND printed.decision_id IS NOT NULL"
NAMES = ", ".join(f"{model._meta.model_name}.{column}" for model, columns in COLUMNS.items() for column in columns)
CUT_OUT, WHOLE = f"MaxWords={CUT}, MinWords={FEWEST}", "HighlightAll=true"


def shown_of(items, stems, *, marks, amounts, decisions_only):
    """The items of these keys by their key, with ``passage``, whether anything was ``decided``, and ``marked`` titles.

    The passage is the one that answers best, or None; its ``marked`` words are cut out, or whole if there are amounts.
    One that holds one of ``amounts`` comes before one that holds all of ``stems``, and that before one that holds most.
    """
    if not items:
        return {}
    sql = SHOWN.format(
        joined=JOINED if amounts or decisions_only else "",
        decided=DECIDED if decisions_only else "",
        money=MONEY_FIRST if amounts else "",
        columns=NAMES,
    )
    signs = f"StartSel={START}, StopSel={STOP}"
    values = {
        "config": CONFIG,
        "signs": START + STOP,
        "marks": any_of(marks),
        "how": f"{signs}, {WHOLE if amounts else CUT_OUT}",
        "whole": f"{signs}, {WHOLE}",
        "items": [str(key) for key in items],
        "all": stems,
        "any": any_of(stems),
        "amounts": [str(amount) for amount in amounts],
    }
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        rows = cursor.fetchall()
    made = {}
    return {item.pk: item for item in (item_of(row, made) for row in rows)}


def item_of(row, made):
    """The item of a row with its meeting, body and passage: of each as much as is shown, and each ``made`` but once."""
    *parts, decided, title, words = row
    rows = []
    for model, columns in COLUMNS.items():
        values, parts = parts[: len(columns)], parts[len(columns) :]
        key = (model, values[0])
        if key not in made:
            made[key] = model.from_db(connection.alias, columns, values) if values[0] is not None else None
        rows.append(made[key])
    item, item.meeting, item.meeting.body, item.passage = rows
    item.decided, item.marked = decided, title
    if item.passage:
        item.passage.marked = words
    return item
