"""Made-up minutes written into the archive's tables, and its search rows as publishing writes them; all in bulk."""

from itertools import batched
from random import Random
from uuid import UUID

from django.contrib.postgres.search import SearchVector
from django.db import connection, transaction
from django.db.models import Value
from django.utils.text import slugify

from minutes.intake.publishing.indexing import STEMS, WithPairs, vectors_of
from minutes.intake.publishing.registers import SEAM
from minutes.keys import name_key, sort_key
from minutes.models import Body, Decision, Item, ItemSearch, Meeting, Passage, Person, Record
from minutes.models.search import SAMPLE, place_of
from minutes.search import CONFIG

from .archive import meetings
from .words import BODIES, PEOPLE

AT_ONCE = 40  # meetings, of some 5,000 passages
ROWS = 500


def load(passages, seed, progress=lambda loaded: None):
    """Fill the archive's tables; the indexes of the search are built when its rows are there."""
    writer = _Writer(seed)
    searched_by = list(ItemSearch._meta.indexes)
    with connection.schema_editor() as editor:
        for index in searched_by:
            editor.remove_index(ItemSearch, index)
    for made in batched(meetings(passages, seed), AT_ONCE):
        with transaction.atomic():
            progress(writer.write(made))
    with connection.schema_editor() as editor:
        for index in searched_by:
            editor.add_index(ItemSearch, index)
    with connection.cursor() as cursor:
        cursor.execute(STEMS, {"item": None})
        cursor.execute("VACUUM ANALYZE")


class _Writer:
    def __init__(self, seed):
        self.random = Random(seed)
        self.bodies = Body.objects.bulk_create(
            Body(name=name, slug=slugify(name), key=name_key(name)) for name in BODIES
        )
        self.people = Person.objects.bulk_create(
            Person(name=name, slug=slugify(name), key=name_key(name), sort_key=sort_key(name), councillor=True)
            for name in PEOPLE
        )
        self.count = 0

    def key(self):
        return UUID(int=self.random.getrandbits(128), version=4)

    def write(self, made):
        """Write these meetings; the number of passages written so far."""
        rows = {model: [] for model in (Record, Meeting, Item, Decision, Passage, ItemSearch)}
        for one in made:
            self.meeting(one, rows)
        searched = rows.pop(ItemSearch)
        for model, those in rows.items():
            copy_in(model, those)
        ItemSearch.objects.bulk_create(searched, batch_size=ROWS)
        self.count += len(rows[Passage])
        return self.count

    def meeting(self, made, rows):
        body = self.bodies[made.body]
        record = Record(pk=self.key(), body_name=body.name, meeting_date=made.day)
        meeting = Meeting(pk=self.key(), body=body, date=made.day, kind="minutes")
        meeting.slug = f"{body.slug}-{made.day}-{meeting.pk.hex[:8]}"
        rows[Record].append(record)
        rows[Meeting].append(meeting)
        for position, item in enumerate(made.items, start=1):
            self.item(item, position, meeting, record, rows)

    def item(self, made, position, meeting, record, rows):
        item = Item(pk=self.key(), record=record, meeting=meeting, position=position, number=str(position))
        item.title, item.slug = made.title, str(position)
        rows[Item].append(item)
        decided = 0
        for place, passage in enumerate(made.passages, start=1):
            row = Passage(pk=self.key(), record=record, item=item, position=place, number=place, text=passage.text)
            row.anchor, row.amounts = f"p{place}", passage.amounts
            if passage.speaker is not None:
                row.person, row.speaker = self.people[passage.speaker], PEOPLE[passage.speaker]
            if passage.decided:
                decided += 1
                row.decision = Decision(pk=self.key(), record=record, item=item, text=passage.text)
                row.decision.position = row.decision.number = decided
                row.anchor = row.decision.anchor
                rows[Decision].append(row.decision)
            rows[Passage].append(row)
        rows[ItemSearch].append(search_row(item, made, rows[Passage][-len(made.passages) :]))


def copy_in(model, rows):
    """Write many rows whose values are at hand, some three times as fast as an INSERT."""
    fields, quoted = model._meta.concrete_fields, connection.ops.quote_name
    columns = ", ".join(quoted(field.column) for field in fields)
    into = f"COPY {quoted(model._meta.db_table)} ({columns}) FROM STDIN"
    with connection.cursor() as cursor, cursor.copy(into) as copy:
        for row in rows:
            copy.write_row([field.get_db_prep_save(field.pre_save(row, True), connection) for field in fields])


def search_row(item, made, passages):
    """What ``index_item`` writes, of an item that is at hand."""
    decided = SEAM.join(dict.fromkeys(passage.text for passage in made.passages if passage.decided))
    text = SEAM + SEAM.join(passage.text for passage in made.passages)
    title = SearchVector(Value(f"{item.number} {item.title}"), config=CONFIG, weight="A")
    return ItemSearch(
        item=item,
        body_key=item.meeting.body_id,
        year=item.meeting.date.year,
        meeting_date=item.meeting.date,
        kind=item.meeting.kind,
        place=place_of(item.meeting.slug, item.position),
        bucket=item.pk.int % SAMPLE,
        passages=[passage.pk for passage in passages],
        passage_vectors=vectors_of(passage.text for passage in passages),
        vector=WithPairs(title + SearchVector(Value(text), config=CONFIG)),
        decision_vector=WithPairs(SearchVector(Value(decided), config=CONFIG)) if decided else None,
        amounts=list(dict.fromkeys(amount for passage in made.passages for amount in passage.amounts)),
    )
