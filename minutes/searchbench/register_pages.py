"""The registers timed page by page: a common word with each filter and each order, the last page, and the files."""

from time import perf_counter

from django.db import connection
from django.test import RequestFactory
from django.urls import resolve
from psutil import Process

from .timing import at

COMMON = ("council", "committee", "report")
DECISIONS = {
    "no filter": {},
    "a body": {"body": "housing-committee"},
    "a year": {"year": "2010"},
    "from a day on": {"since": "2015-01-01"},
    "what was done": {"action": "approved"},
    "who moved it": {"mover": "Lloyd"},
    "an amount or more": {"above": "£2.5m"},
    "key decisions": {"key": "yes"},
    "all of them": {
        "since": "2005-01-01",
        "action": "noted",
        "mover": "e",
        "above": "£10,000",
        "body": "housing-committee",
    },
}
FIGURES = {
    "no filter": {},
    "oldest first": {"order": "oldest"},
    "largest first": {"order": "largest"},
    "smallest first": {"order": "smallest"},
    "amounts": {"amount_from": "£1m", "amount_to": "£2m"},
    "a body": {"body": "housing-committee"},
    "what it is": {"measure": "saving"},
}
FOLLOW_UPS = {
    "no filter": {},
    "overdue": {"status": "overdue"},
    "done": {"status": "done"},
    "a body": {"body": "housing-committee"},
    "who is to do it": {"owner": "planning"},
}
LISTS = {"/decisions": DECISIONS, "/money": FIGURES, "/follow-ups": FOLLOW_UPS}
OTHER_WORDS = ("council £2.5m", "£2.5m", "-council", '"council tax"', "resolved or head")  # in every list
LAST = 10**9
TABLES = {"minutes_decision": "decisions", "trust_figure": "figures", "minutes_followup": "follow-ups"}


def pages():
    """(what it is, address, query) of everything timed."""
    for address, filters in LISTS.items():
        for typed in COMMON:
            for told, chosen in filters.items():
                yield told, f"{address}/", {"words": typed} | chosen
        for typed in OTHER_WORDS:
            yield typed, f"{address}/", {"words": typed}
        yield "no words", f"{address}/", {}
        yield "the last page", f"{address}/", {"words": "council", "page": LAST}
        if address != "/follow-ups":
            for ending in ("csv", "json"):
                yield f"all of it as {ending.upper()}", f"{address}.{ending}", {"words": "council"}


def timed(rounds):
    """{(address, what): {"status", "work_ms", "p50_ms", "p95_ms"}}: the slowest of the common words; a file once.

    ``work_ms`` is the processor's time alone, which other work on the machine lengthens little.
    """
    found, processes = {}, [Process(), Process(_one("SELECT pg_backend_pid()"))]
    _one("SELECT set_config('max_parallel_workers_per_gather', '0', false)")  # their work would be missed
    for address in LISTS:
        read(f"{address}/", {"words": "council"})
    for told, address, query in pages():
        own = _timed(address, query, rounds if address.endswith("/") else 1, processes)
        before = found.get((address, told))
        found[address, told] = own if before is None else max(before, own, key=lambda one: one["work_ms"])
    return found


def _timed(address, query, rounds, processes):
    times, status, before = [], set(), worked(processes)
    for _ in range(rounds):
        start = perf_counter()
        status.add(read(address, query))
        times.append((perf_counter() - start) * 1000)
    work = (worked(processes) - before) * 1000 / rounds
    return {"status": sorted(status), "work_ms": work, "p50_ms": at(times, 50), "p95_ms": at(times, 95)}


def worked(processes):
    """Seconds that a processor has worked for them: this one, and the server's that answers it on this machine."""
    return sum(times.user + times.system for times in (process.cpu_times() for process in processes))


def read(address, query):
    """The status of the whole answer, read to its end."""
    request = RequestFactory(SERVER_NAME="localhost").get(address, query)
    request.resolver_match = match = resolve(address)
    response = match.func(request, *match.args, **match.kwargs)
    if response.streaming:
        for _ in response.streaming_content:
            pass
    return response.status_code


def as_table(found):
    head = "| list | with the words | processor, ms | middle, ms | 95 of 100, ms |\n|---|---|---|---|---|\n"
    return head + "".join(_row(address, told, own) for (address, told), own in found.items())


def _row(address, told, own):
    stopped = "" if own["status"] == [200] else f" (answers {', '.join(map(str, own['status']))})"
    times = " | ".join(f"{own[name]:.0f}" for name in ("work_ms", "p50_ms", "p95_ms"))
    return f"| {address} | {told}{stopped} | {times} |\n"


def counts():
    """How many rows each list has."""
    return {name: _one(f"SELECT count(*) FROM {table}") for table, name in TABLES.items()}  # noqa: S608


def sizes():
    """Megabytes of each table, and of the words beside it, with their indexes."""
    named = [name for table in TABLES for name in (table, f"{table}search")]
    return {name: round(_one(f"SELECT pg_total_relation_size('{name}')") / 2**20, 1) for name in named}


def _one(asked):
    with connection.cursor() as cursor:
        cursor.execute(asked)
        return cursor.fetchone()[0]
