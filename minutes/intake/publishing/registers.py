"""What the rows of the registers are found by, written beside decisions, follow-ups and figures when published."""

from django.db import connection

from minutes.search import CONFIG

SEAM = " . the the the the . "  # words nobody searches for, so that no phrase reaches over two paragraphs

# As far as PostgreSQL can hold it. %(seam)s keeps the parts of a row apart.
DECISIONS = """
    INSERT INTO minutes_decisionsearch (decision_id, meeting_date, vector, amounts, largest)
    SELECT decision.id, meeting.date, to_tsvector(%(config)s::regconfig, left(concat_ws(
        %(seam)s, item.title,
        CASE WHEN clauses.words IS NULL THEN decision.text
        ELSE concat_ws(' ', decision.marker, decision.lead_in, clauses.words) END
    ), 100000)), coalesce(money.amounts, '{}'), money.largest
    FROM minutes_decision decision
    JOIN minutes_item item ON item.id = decision.item_id
    JOIN minutes_meeting meeting ON meeting.id = item.meeting_id
    CROSS JOIN LATERAL (
        SELECT string_agg(text, ' ' ORDER BY position) AS words FROM minutes_clause WHERE decision_id = decision.id
    ) clauses
    CROSS JOIN LATERAL (
        SELECT array_agg(DISTINCT pounds ORDER BY pounds) AS amounts,
            max(pounds) FILTER (WHERE kind = 'decision') AS largest
        FROM minutes_passage, unnest(amounts) pounds WHERE decision_id = decision.id
    ) money
    WHERE item.id = ANY (%(items)s)
    ON CONFLICT (decision_id) DO UPDATE SET meeting_date = excluded.meeting_date, vector = excluded.vector,
        amounts = excluded.amounts, largest = excluded.largest
"""
FOLLOW_UPS = """
    INSERT INTO minutes_followupsearch (follow_up_id, vector, amounts)
    SELECT id, to_tsvector(%(config)s::regconfig, left(concat_ws(%(seam)s, what, owner, quote), 100000)),
        coalesce(money.amounts, '{}')
    FROM minutes_followup follow_up
    CROSS JOIN LATERAL (
        SELECT array_agg(DISTINCT pounds ORDER BY pounds) AS amounts
        FROM trust_figure CROSS JOIN unnest(ARRAY[amount, amount_to]) pounds
        WHERE follow_up_id = follow_up.id AND unit = 'GBP' AND pounds IS NOT NULL
    ) money
    WHERE item_id = ANY (%(items)s)
    ON CONFLICT (follow_up_id) DO UPDATE SET vector = excluded.vector, amounts = excluded.amounts
"""
FIGURES = """
    INSERT INTO trust_figuresearch (figure_id, meeting_date, vector, amounts)
    SELECT figure.id, meeting.date, to_tsvector(%(config)s::regconfig, left(concat_ws(
        %(seam)s, item.title, figure.about, figure.quote
    ), 100000)), CASE unit WHEN 'GBP' THEN array_remove(ARRAY[amount, amount_to], NULL) ELSE '{}' END
    FROM trust_figure figure
    JOIN minutes_item item ON item.id = figure.item_id
    JOIN minutes_meeting meeting ON meeting.id = item.meeting_id
    WHERE item.id = ANY (%(items)s)
    ON CONFLICT (figure_id) DO UPDATE SET meeting_date = excluded.meeting_date, vector = excluded.vector,
        amounts = excluded.amounts
"""
REGISTERS = (DECISIONS, FOLLOW_UPS, FIGURES)


def index_registers(items):
    """Write what the decisions, follow-ups and figures of the items of these keys are found by."""
    with connection.cursor() as cursor:
        for written in REGISTERS:
            cursor.execute(written, {"config": CONFIG, "seam": SEAM, "items": list(items)})
