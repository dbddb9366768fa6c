"""The search's benchmark: it finds what there is, tells what was asked, and leaves no database behind."""

import json
import os
import re
import signal
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from django.contrib.postgres.search import SearchQuery, SearchVector, SearchVectorField
from django.core.management import call_command
from django.db import connection
from django.db.models import Func

from minutes.intake.publishing.indexing import index_item
from minutes.models import Body, Decision, Item, ItemSearch, Meeting, Passage, Person, SearchStem
from minutes.models.search import place_of
from minutes.search import CONFIG, counting
from minutes.searchbench import documented, tantivy_items
from minutes.searchbench.as_table import as_table
from minutes.searchbench.by_hand import found_by_hand
from minutes.searchbench.loading import load
from minutes.searchbench.measuring import as_there_is, sizes
from minutes.searchbench.ours import Ours
from minutes.searchbench.own_database import PREFIX, own_database
from minutes.searchbench.queries import CLASSES, QUERIES, Query
from minutes.searchbench.tantivy_items import in_its_language
from minutes.searchbench.timing import at, in_turn

ROOT = Path(__file__).resolve().parents[2]
PASSAGES = 600
needs_tantivy = pytest.mark.skipif(not tantivy_items.installed(), reason="tantivy is not installed")


def databases():
    with connection._nodb_cursor() as cursor:
        cursor.execute("SELECT datname FROM pg_database WHERE datname LIKE %s", [f"{PREFIX}%"])
        return {name for (name,) in cursor.fetchall()}


@pytest.fixture(scope="module")
def unblocked(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock():
        yield


@pytest.fixture(scope="module")
def archive(unblocked):
    with own_database() as name:
        load(PASSAGES, 7)
        documented.build()
        yield name
    assert name not in databases()


@pytest.fixture(scope="module")
def held(archive):
    """A body and a year of which there are minutes."""
    row = ItemSearch.objects.order_by("pk")[0]
    return Body.objects.get(pk=row.body_key).name, row.year


def test_rows_are_written_as_many_as_asked(archive):
    assert Passage.objects.count() == PASSAGES
    assert ItemSearch.objects.count() == Item.objects.count()
    assert Passage.objects.filter(decision__isnull=False).count() == Decision.objects.count() > 30
    assert (Body.objects.count(), Person.objects.count()) == (40, 3000)
    assert Meeting.objects.filter(date__lt=date(1995, 1, 1)).count() == 0


def search_rows():
    """The rows as they are; of an item's decisions the words alone, as these stand in no order."""
    alone = Func("decision_vector", function="strip", output_field=SearchVectorField())
    kept = ("body_key", "year", "kind", "meeting_date", "place", "bucket", "amounts", "measures")
    fields = (*kept, "vector", "passages", "passage_vectors")
    return {pk: rest for pk, *rest in ItemSearch.objects.values_list("pk", *fields, alone)}


def test_search_rows_are_those_that_publishing_writes(archive):
    made, amounts = search_rows(), dict(ItemSearch.objects.values_list("pk", "amounts"))
    stems = set(SearchStem.objects.values_list("stem", flat=True))
    SearchStem.objects.all().delete()
    for item in Item.objects.all():
        index_item(item, amounts=amounts[item.pk])
    assert search_rows() == made
    assert set(SearchStem.objects.values_list("stem", flat=True)) == stems > {"council", "hous"}


def test_the_indexes_of_the_search_are_there(archive):
    with connection.cursor() as cursor:
        there = set(connection.introspection.get_constraints(cursor, ItemSearch._meta.db_table))
    assert {index.name for index in ItemSearch._meta.indexes} <= there
    assert all(number > 0 for number in sizes().values())


@pytest.fixture
def ways(archive):
    return {"ours": Ours(), "by_relevance": Ours("relevance")}


@pytest.mark.parametrize("kind", CLASSES)
def test_the_page_finds_what_there_is(ways, kind):
    told = as_there_is(CLASSES[kind], ways)
    assert (told["as_brute_force"], told["as_ranked_pool"]) == (True, True)
    assert (told["about"], told["total_off"], told["facets_off"]) == (False, 0, 0)


def test_more_than_can_be_counted_are_estimated(ways, monkeypatch):
    """As well as a sample of so few can tell; the page's first are still those there are."""
    monkeypatch.setattr(counting, "LARGE", 20)
    counting.forget()
    told = as_there_is(CLASSES["very common"], ways)
    assert (told["about"], told["as_brute_force"], told["as_ranked_pool"]) == (True, True, True)
    assert 0 < told["total_off"] < 0.5


def test_the_page_finds_what_there_is_of_one_body_and_one_year(ways, held):
    body, year = held
    queries = [Query("", "council", body=body), Query("", "report", year=year)]
    told = as_there_is(queries, ways)
    assert (told["as_brute_force"], min(told["found"]) > 0) == (True, True)


def test_by_hand_is_found_what_the_texts_hold(archive):
    """Words looked for in the texts themselves, without stored words."""
    seen = {}
    for item in Item.objects.select_related("meeting").prefetch_related("passages"):
        texts = [item.title, *(passage.text for passage in item.passages.all())]
        place = (-item.meeting.date.toordinal(), place_of(item.meeting.slug, item.position))
        seen[item.pk] = (place, " ".join(texts).lower().replace(".", "").split())

    def holding(*forms):
        found = [(place, pk) for pk, (place, words) in seen.items() if set(forms) & set(words)]
        return [pk for _, pk in sorted(found)]

    for typed, forms in {"council": ("council", "councils"), "harbour": ("harbour", "harbours", "harboured")}.items():
        there = holding(*forms)
        found = found_by_hand(Query("", typed))
        assert (found.total, found.items) == (len(there), there[:25])
    plan = found_by_hand(Query("", "plan*"))
    assert set(found_by_hand(Query("", "plan")).items) <= set(
        holding("plan", "plans", "planned", "planning", "planned")
    )
    assert plan.total >= found_by_hand(Query("", "plan")).total > 0


def test_the_documented_way_counts_passages(archive, held):
    body, year = held
    way = documented.Documented()
    for query in (Query("", "council"), Query("", "council", decisions=True), Query("", "council -report")):
        words = SearchQuery(query.typed, config=CONFIG, search_type="websearch")
        rows = Passage.objects.annotate(words=SearchVector("text", config=CONFIG)).filter(words=words)
        there = rows.filter(decision__isnull=False) if query.decisions else rows
        found = way.page(query)
        assert (found.total, found.snippets) == (there.count(), 25)
    assert way.page(Query("", "council", body=body)).total > 0
    assert way.page(Query("", "council", year=year)).total > 0
    assert way.page(Query("", "cycl*")).total >= way.page(Query("", "cycling")).total > 0


@needs_tantivy
def test_tantivy_finds_the_same_items(archive, held, tmp_path):
    tantivy_items.build(tmp_path)
    way = tantivy_items.TantivyItems(tmp_path)
    assert way.searcher.num_segments == 1
    body, year = held
    more = [Query("", "council", body=body), Query("", "council", year=year)]
    apart = {"prefix", "misspelt name"}  # looked for by stems, and by likeness
    queries = [query for query in QUERIES if query.kind not in apart] + more
    totals = {query: (way.page(query).total, found_by_hand(query).total) for query in queries}
    assert {query: both for query, both in totals.items() if abs(both[0] - both[1]) > 1} == {}


def test_the_language_of_tantivy():
    assert [in_its_language(typed) for typed in ("a b", "a -b", "a or b", '"a b"')] == [
        "+a +b",
        "+a -b",
        "a b",
        '"a b"',
    ]


def test_ways_are_timed_in_turn_and_the_slow_one_less_often():
    class Way:
        def __init__(self, name):
            self.name = name

        def page(self, query):
            asked.append((self.name, query.typed))

    asked, queries = [], [Query("one", "a"), Query("two", "b")]
    times = in_turn({"ours": Way("ours"), "naive": Way("naive")}, queries, 6)
    assert {name: {kind: len(own) for kind, own in kinds.items()} for name, kinds in times.items()} == {
        "ours": {"one": 6, "two": 6},
        "naive": {"one": 2, "two": 2},
    }
    assert asked[4:8] == [("ours", "a"), ("naive", "a"), ("ours", "b"), ("naive", "b")]


def test_hundredths_are_of_what_was_measured():
    assert [at(range(1, 101), hundredth) for hundredth in (50, 95)] == [51, 96]
    assert at([3.14159], 95) == 3.14


def test_the_command_tells_every_class_and_drops_its_database(unblocked, tmp_path, capsys):
    usual = connection.settings_dict["NAME"]
    file = tmp_path / "figures.json"
    call_command("bench_search", passages=300, json=file, rounds=1, seconds=0.2)
    figures = json.loads(file.read_text())
    assert (figures["passages"], list(figures["classes"])) == (300, list(CLASSES))
    times = {"p50_ms", "p95_ms", "relevance_p50_ms", "relevance_p95_ms", "naive_p50_ms", "tantivy_p50_ms"}
    wanted = times | {"found", "as_brute_force", "as_ranked_pool", "about", "total_off", "facets_off"}
    assert {kind: set(own) for kind, own in figures["classes"].items()} == dict.fromkeys(CLASSES, wanted)
    assert figures["clients_8"]["errors"] == figures["clients_8"]["naive_errors"] == 0
    assert figures["clients_8"]["pages_per_s"] > 0
    assert {"server_version", "shared_buffers", "work_mem", "processors"} <= set(figures["server"])
    said = capsys.readouterr()
    assert said.out == as_table(figures)
    assert re.search(rf"{PREFIX}\w+", said.err)[0] not in databases()
    assert connection.settings_dict["NAME"] == usual


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_benchmark_leaves_no_database(unblocked, sign):
    command = [sys.executable, ROOT / "manage.py", "bench_search", "--passages", "100000"]
    with subprocess.Popen(
        command,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONUNBUFFERED": "1"},
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # tests run behind a shell are born deaf to it
    ) as run:
        said = iter(run.stderr)
        name = re.search(rf"{PREFIX}\w+", next(said))[0]
        there = databases()
        next(said)
        run.send_signal(sign)
        run.stderr.read()
    assert (name in there, name in databases()) == (True, False)
    assert run.returncode != 0
