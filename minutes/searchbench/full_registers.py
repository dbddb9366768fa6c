"""What the made-up archive lacks for its registers, by SQL in bulk: clauses, movers, figures and follow-ups."""

from itertools import batched

from django.db import connection

from minutes.intake.publishing.registers import index_registers
from minutes.models import Item

AT_ONCE = 2000  # items

# What differs from row to row is taken from the row's key, so that archives of one seed are the same.
STEPS = [
    """
    UPDATE minutes_decision decision
    SET marker = 'RESOLVED', lead_in = 'that:', key_decision = get_byte(uuid_send(decision.id), 1) < 32,
        mover = 'Councillor ' || mover.name, seconder = 'Councillor ' || seconder.name
    FROM (SELECT name, row_number() OVER (ORDER BY name) - 1 place FROM minutes_person) mover,
         (SELECT name, row_number() OVER (ORDER BY name) - 1 place FROM minutes_person) seconder
    WHERE mover.place = get_byte(uuid_send(decision.id), 2) * 11
      AND seconder.place = get_byte(uuid_send(decision.id), 3) * 11
    """,
    "UPDATE minutes_passage SET kind = 'decision' WHERE decision_id IS NOT NULL",
    """
    INSERT INTO minutes_clause (id, record_id, decision_id, position, level, anchor, label, text, action)
    SELECT md5(decision.id::text || part.place)::uuid, record_id, decision.id, part.place, 0,
        'd' || number || chr(96 + part.place::int), chr(96 + part.place::int) || ')', part.text,
        (ARRAY['approved', 'noted', 'recommended', 'delegated', 'deferred', 'agreed'])[
            1 + (get_byte(uuid_send(decision.id), 4) + part.place) % 6
        ]
    FROM minutes_decision decision
    CROSS JOIN regexp_split_to_table(
        regexp_replace(decision.text, '^RESOLVED that ', ''), '(?<=[.]) '
    ) WITH ORDINALITY part (text, place)
    """,
    """
    INSERT INTO minutes_followup (
        id, record_id, item_id, passage_id, position, what, owner, due, due_text, due_by, quote
    )
    SELECT md5(passage.id::text || 'asked')::uuid, passage.record_id, item_id, passage.id, passage.number,
        left(passage.text, 90), 'Head of ' || body.name, '', '', meeting.date + 60, split_part(passage.text, '. ', 1)
    FROM minutes_passage passage
    JOIN minutes_item item ON item.id = passage.item_id
    JOIN minutes_meeting meeting ON meeting.id = item.meeting_id
    JOIN minutes_body body ON body.id = meeting.body_id
    WHERE get_byte(uuid_send(passage.id), 5) < 20
    """,
    """
    INSERT INTO minutes_followupprogress (id, follow_up_key, status, note, at)
    SELECT md5(id::text)::uuid, id, 'done', '', now() FROM minutes_followup WHERE get_byte(uuid_send(id), 2) < 200
    """,
    """
    INSERT INTO trust_figure (
        id, record_id, item_id, passage_id, position, text, amount, unit, qualifier, measure, financial_year, year_from,
        about, quote, no_line, promise, due_text
    )
    SELECT md5(passage.id::text || turn)::uuid, record_id, item_id, id, number, '£' || amounts[1], amounts[1] * turn,
        'GBP', '', (ARRAY['budget', 'outturn', 'forecast', 'saving'])[turn], '', '', '', text, false, '', ''
    FROM minutes_passage passage CROSS JOIN generate_series(1, 4) turn
    WHERE amounts <> '{}'
    """,
]


def fill(progress=lambda done: None):
    """Complete the archive that ``loading`` wrote, and write what its registers' rows are found by."""
    with connection.cursor() as cursor:
        for step in STEPS:
            cursor.execute(step)
    keys = Item.objects.order_by().values_list("pk", flat=True)
    done = 0
    for some in batched(keys.iterator(), AT_ONCE):
        index_registers(some)
        done += len(some)
        progress(done)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")
