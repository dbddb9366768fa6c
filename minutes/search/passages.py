"""The passage of each item found that answers best, chosen by the stems that are stored and marked in its words."""

from minutes.models import Passage

from .marking import CUT, START, STOP
from .reading import any_of
from .spelling import CONFIG

FEWEST = 20  # words cut out, where a passage has so many
# One look: a page of results chooses among hundreds of passages, and reads the words of 25.
BEST_OF_EACH = """
SELECT passage.*,
    ts_headline(%(config)s::regconfig, translate(passage.text, %(signs)s, ''), %(marks)s::tsquery, %(how)s) AS marked
FROM (
    SELECT DISTINCT ON (found.item_id) words.passage
    FROM minutes_itemsearch found,
        unnest(found.passages, found.passage_vectors) WITH ORDINALITY AS words (passage, vector, place) {joined}
    WHERE found.item_id = ANY(%(items)s::uuid[]) {decided}
    ORDER BY found.item_id, {money} words.vector @@ %(all)s::tsquery DESC,
        ts_rank(words.vector, %(any)s::tsquery) DESC, words.place
) best JOIN minutes_passage passage ON passage.id = best.passage
"""
JOINED = "JOIN minutes_passage printed ON printed.id = words.passage"
MONEY_FIRST = "printed.amounts && %(amounts)s::numeric[] DESC,"
DECIDED = "AND printed.decision_id IS NOT NULL"
CUT_OUT, WHOLE = f"MaxWords={CUT}, MinWords={FEWEST}", "HighlightAll=true"


def best_of_each(items, stems, *, marks, amounts, decisions_only):
    """One passage of each of ``items``, with ``marked``: its words with ``marks`` found, cut out unless there is money.

    One that holds one of ``amounts`` comes before one that holds all of ``stems``, and that before one that holds most.
    """
    if not items:
        return []
    sql = BEST_OF_EACH.format(
        joined=JOINED if amounts or decisions_only else "",
        decided=DECIDED if decisions_only else "",
        money=MONEY_FIRST if amounts else "",
    )
    values = {
        "config": CONFIG,
        "signs": START + STOP,
        "marks": any_of(marks),
        "how": f"StartSel={START}, StopSel={STOP}, {WHOLE if amounts else CUT_OUT}",
        "items": [str(key) for key in items],
        "all": stems,
        "any": any_of(stems),
        "amounts": [str(amount) for amount in amounts],
    }
    return list(Passage.objects.raw(sql, values))
