"""Records and versions: the same words once, no edit lost, nothing made by a save that changes nothing."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection
from drafting import draft, record_of

from minutes.intake.records import AlreadyHeld, Conflict, import_source, save, start_empty
from minutes.models import Event, Record, Source, Version
from minutes.sources import read

WORDS = "Notes of the Harbour Committee\n\n5 March 2024\n\n1. Dredging\n\nThe Harbour Master reported.\n"


def source(words=WORDS):
    return read(words, limit=10_000)


def each_with_its_own_connection(act, times):
    """Run ``act(n)`` in as many threads as ``times``, and return what each gave or raised."""

    def run(number):
        try:
            return act(number)
        except (AlreadyHeld, Conflict) as refusal:
            return refusal
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as pool:
        return list(pool.map(run, range(times)))


@pytest.mark.django_db
def test_import_keeps_the_text_and_reads_it_as_version_one():
    record = import_source(source(), name="harbour.txt", source_address="https://example.org/12")
    version = record.latest()
    assert (version.number, version.source.text, version.source.name) == (1, WORDS, "harbour.txt")
    assert version.content["meeting"]["source_address"] == "https://example.org/12"
    assert version.digest == Version.digest_of(version.content)
    assert [event.action for event in record.events.all()] == ["imported"]


@pytest.mark.django_db
def test_same_words_with_other_line_ends_are_held_already():
    first = import_source(source())
    with pytest.raises(AlreadyHeld) as refusal:
        import_source(read(WORDS.replace("\n", "\r\n").encode(), limit=10_000), name="again.txt")
    assert refusal.value.record == first
    assert (Record.objects.count(), Source.objects.count(), Version.objects.count()) == (1, 1, 1)


@pytest.mark.django_db(transaction=True)
def test_fifty_pastes_at_once_make_one_record():
    made = each_with_its_own_connection(lambda _: import_source(source()), 50)
    assert sum(isinstance(one, Record) for one in made) == 1
    assert (Record.objects.count(), Source.objects.count(), Event.objects.count()) == (1, 1, 1)


@pytest.mark.django_db(transaction=True)
def test_of_saves_at_once_from_one_version_one_wins_and_the_rest_are_told():
    record = record_of(draft())

    def edit(number):
        content = draft(body=f"Body {number}")
        return save(Record.objects.get(pk=record.pk), content, expected=2, by=None)

    saved = [one for one in each_with_its_own_connection(edit, 16) if isinstance(one, Version)]
    record.refresh_from_db()
    assert [version.number for version in saved] == [3]
    assert (record.current, record.body_name) == (3, saved[0].content["meeting"]["body"])


@pytest.mark.django_db
def test_conflict_names_the_version_that_came_between():
    record = record_of(draft())
    newer = save(record, draft(body="Port Board"), expected=2, by=None)
    with pytest.raises(Conflict) as refusal:
        save(record, draft(body="Quay Board"), expected=2, by=None)
    assert refusal.value.latest == newer


@pytest.mark.django_db
def test_save_that_changes_nothing_makes_no_version():
    record = record_of(draft())
    version = record.latest()
    assert save(record, version.content, expected=2, by=None) == version
    assert (record.versions.count(), record.events.count()) == (2, 2)


@pytest.mark.django_db
def test_state_follows_what_is_public():
    record = start_empty(None)
    assert record.state == Record.State.DRAFT
    assert list(Record.objects.in_state("draft")) == [record]
    assert list(Record.objects.in_state("published")) == []
