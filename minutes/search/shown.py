"""What a page shows of each item found: its title, and the passage that answers best, with the words found in them."""

from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from uuid import UUID

from django.urls import reverse

from .marking import CUT, START, STOP
from .prepared import rows_of
from .reading import any_of
from .spelling import CONFIG

FEWEST = 20  # words cut out, where a passage has so many


@dataclass(slots=True)
class ShownPassage:
    """A passage as the archive has it; ``marked`` are the words cut out of it, or all if amounts are looked for."""

    anchor: str
    kind: str
    text: str
    decision_id: UUID | None
    amounts: list[Decimal]
    marked: str
    shown: str = ""


@dataclass
class ShownItem:
    """An item as a result shows it, of a ``meeting`` (its slug); ``decided`` says whether it has a decision with words.

    ``marked`` is its title with the words found in it.

    No row of the model: a page of results had eighty, of its items, meetings and passages, and a quarter of its Python
    went into making them.
    """

    pk: UUID
    record_id: UUID
    slug: str
    number: str
    title: str
    summary: str
    meeting: str
    date: date
    body: str
    decided: bool
    marked: str
    passage: ShownPassage | None

    def __str__(self):
        return f"{self.number} {self.title}".strip()

    def get_absolute_url(self):
        return reverse("item", args=[self.meeting, self.slug])


OF_ITEM = len(fields(ShownItem)) - 1  # columns of a row that are the item's


# One look: a page of results chooses among hundreds of passages, and reads the words of 25. The body's name is read by
# itself, as a table more to join takes longer to plan than to read.
SHOWN = """
SELECT item.id, item.record_id, item.slug, item.number, item.title, item.summary, meeting.slug, meeting.date,
    (SELECT name FROM minutes_body body WHERE body.id = meeting.body_id),
    found.decision_vector IS NOT NULL,
    ts_headline(
        %(config)s::regconfig, replace(replace(item.title, %(start)s, ''), %(stop)s, ''), %(marks)s::tsquery, %(whole)s
    ),
    passage.anchor, passage.kind, passage.text, passage.decision_id, passage.amounts,
    ts_headline(
        %(config)s::regconfig, replace(replace(passage.text, %(start)s, ''), %(stop)s, ''), %(marks)s::tsquery, %(how)s
    )
FROM minutes_itemsearch found
    JOIN minutes_item item ON item.id = found.item_id
    JOIN minutes_meeting meeting ON meeting.id = item.meeting_id
    LEFT JOIN LATERAL (
        SELECT words.passage
        FROM unnest(found.passages, found.passage_vectors) WITH ORDINALITY AS words (passage, vector, place) {joined}
        ORDER BY {money} words.vector @@ %(all)s::tsquery DESC,
            ts_rank(words.vector, %(any)s::tsquery) DESC, words.place
        LIMIT 1
    ) best ON true
    LEFT JOIN minutes_passage passage ON passage.id = best.passage
WHERE found.item_id = ANY(%(items)s::uuid[])
"""
JOINED = "JOIN minutes_passage printed ON printed.id = words.passage"
MONEY_FIRST = "printed.amounts && %(amounts)s::numeric[] DESC,"
DECIDED = " AND printed.decision_id IS NOT NULL"
CUT_OUT, WHOLE = f"MaxWords={CUT}, MinWords={FEWEST}", "HighlightAll=true"


def shown_of(items, stems, *, marks, amounts, decisions_only):
    """The items of these keys by their key, each with the passage that answers best, or None.

    One that holds one of ``amounts`` comes before one that holds all of ``stems``, and that before one that holds most.
    """
    if not items:
        return {}
    sql = SHOWN.format(
        joined=(JOINED if amounts or decisions_only else "") + (DECIDED if decisions_only else ""),
        money=MONEY_FIRST if amounts else "",
    )
    signs = f"StartSel={START}, StopSel={STOP}"
    values = {
        "config": CONFIG,
        "start": START,
        "stop": STOP,
        "marks": any_of(marks),
        "how": f"{signs}, {WHOLE if amounts else CUT_OUT}",
        "whole": f"{signs}, {WHOLE}",
        "items": [str(key) for key in items],
        "all": stems,
        "any": any_of(stems),
        "amounts": [str(amount) for amount in amounts],
    }
    return {row[0]: ShownItem(*row[:OF_ITEM], _passage(row[OF_ITEM:])) for row in rows_of(sql, values)}


def _passage(values):
    return ShownPassage(*values) if values[0] is not None else None
