"""One archive built, every class of query timed on it, and what is to be known of the server it was done on."""

import os
from tempfile import TemporaryDirectory
from time import perf_counter

from django.db import connection
from django.db.models import Sum
from django.db.models.functions import Length

from minutes.models import Item, ItemSearch, Passage

from . import documented, tantivy_items
from .by_hand import found_by_hand, ranked_by_hand
from .clients import pages_a_second
from .loading import load
from .queries import CLASSES, QUERIES
from .timing import at, in_turn
from .ways import the_way

SERVER = [
    "server_version",
    "shared_buffers",
    "effective_cache_size",
    "work_mem",
    "maintenance_work_mem",
    "random_page_cost",
    "max_parallel_workers_per_gather",
    "jit",
    "fsync",
]


def measure(database, *, passages, seed, rounds, seconds, say):
    """Build the archive in ``database``, where the connection leads, and time it."""
    with TemporaryDirectory(prefix="search-bench-") as folder:
        start = perf_counter()
        load(passages, seed, lambda loaded: say(f"{loaded:,} passages written"))
        built = perf_counter() - start
        names = build_others(folder, say)
        ways = {name: the_way(name, folder) for name in names}
        say("comparing what is found with what there is")
        honest = {kind: as_there_is(queries, ways) for kind, queries in CLASSES.items()}
        say(f"{rounds} rounds of {len(QUERIES)} queries")
        times = in_turn(ways, QUERIES, rounds)
        connection.close()
        say("eight readers at once")
        eight = pages_a_second([name for name in names if name != "by_relevance"], database, folder, seconds)
    return {
        "passages": passages,
        "items": Item.objects.count(),
        "seed": seed,
        "rounds": rounds,
        "build_s": round(built, 1),
        "server": server(),
        "bytes": sizes(),
        "classes": {kind: in_figures(kind, times) | honest[kind] for kind in CLASSES},
        "clients_8": of_eight(eight),
    }


def build_others(folder, say):
    """Build what the other ways need; the names of the ways that there are."""
    say("building the documented way's table")
    documented.build()
    if not tantivy_items.installed():
        say("tantivy is not installed, so its figures are left empty")
        return ["ours", "by_relevance", "naive"]
    say("building tantivy's index")
    tantivy_items.build(folder)
    return ["ours", "by_relevance", "naive", "tantivy"]


def as_there_is(queries, ways):
    """How many items there are, and whether the page finds them: its first in either order, its number, its facets."""
    found = [(ways["ours"].page(query), found_by_hand(query)) for query in queries]
    ranked = [(ways["by_relevance"].page(query), ranked_by_hand(query)) for query in queries]
    return {
        "found": [hand.total for _, hand in found],
        "as_brute_force": all(page.items == hand.items and not page.stopped for page, hand in found),
        "as_ranked_pool": all(page.items == best and not page.stopped for page, best in ranked),
        "about": any(page.about for page, _ in found),
        "total_off": round(max(abs(page.total - hand.total) / max(hand.total, 1) for page, hand in found), 4),
        "facets_off": round(max(facets_off(page, hand) for page, hand in found), 4),
    }


def facets_off(page, hand):
    """By what part the numbers of the bodies and years are off in the mean."""
    off = [
        abs(told.get(key, 0) - there.get(key, 0)) / max(there.get(key, 0), 1)
        for told, there in ((page.bodies, hand.bodies), (page.years, hand.years))
        for key in {*told, *there}
    ]
    return sum(off) / len(off) if off else 0.0


def in_figures(kind, times):
    def half(name):
        return at(times[name][kind], 50) if name in times else None

    return {
        "p50_ms": half("ours"),
        "p95_ms": at(times["ours"][kind], 95),
        "relevance_p50_ms": half("by_relevance"),
        "relevance_p95_ms": at(times["by_relevance"][kind], 95),
        "naive_p50_ms": half("naive"),
        "tantivy_p50_ms": half("tantivy"),
    }


def of_eight(eight):
    """The site's own figures bare, the others' under their names."""
    figures = {}
    for name in ("ours", "naive", "tantivy"):
        told, before = eight.get(name), "" if name == "ours" else f"{name}_"
        figures[f"{before}pages_per_s"] = told and told["pages_per_s"]
        figures[f"{before}p50_ms"] = told and at(told["times"], 50)
        figures[f"{before}p95_ms"] = told and at(told["times"], 95)
        figures[f"{before}errors"] = told and told["errors"]
    return figures


def server():
    with connection.cursor() as cursor:
        cursor.execute("SELECT name, current_setting(name) FROM unnest(%s::text[]) name", [SERVER])
        return dict(cursor.fetchall()) | {"processors": os.cpu_count()}


def sizes():
    """Bytes of the passages' text, of the search table, and of the indexes that find its words."""
    text = Passage.objects.annotate(long=Length("text")).aggregate(all=Sum("long"))["all"]
    table = ItemSearch._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_table_size(%s), pg_indexes_size(%s)", [table, table])
        rows, indexes = cursor.fetchone()
    return {"text": text, "search_rows": rows, "search_indexes": indexes}
