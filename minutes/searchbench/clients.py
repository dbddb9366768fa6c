"""Eight readers at once, each a process of its own: how many pages a second each way gives them.

They are parted from a process that has imported everything (``ready``) and opened nothing. What needs Django is
imported inside the function, as this module is read before it is set up.
"""

import multiprocessing
from time import perf_counter

READERS = 8
PATIENCE = 300  # seconds for the slowest to begin, beside other work


def pages_a_second(names, database, folder, seconds):
    """For each way of ``names``, one after the other: pages a second, their times in ms, and how many failed."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["minutes.searchbench.ready"])
    together, said = context.Barrier(READERS), context.Queue()
    readers = [
        context.Process(target=read, args=(names, database, folder, seconds, number, together, said), daemon=True)
        for number in range(READERS)
    ]
    try:
        for reader in readers:
            reader.start()
        told = [said.get(timeout=PATIENCE) for _ in range(READERS * len(names))]
        for reader in readers:
            reader.join()
    finally:
        for reader in readers:
            reader.terminate()
    return {name: summed_up([one for of, *one in told if of == name]) for name in names}


def summed_up(told):
    return {
        "pages_per_s": round(sum(len(times) / took for times, _, took in told), 1),
        "errors": sum(failed for _, failed, _ in told),
        "times": [time for times, _, _ in told for time in times],
    }


def read(names, database, folder, seconds, number, together, said):
    """One reader: begins each way when all others do, each at another query, and reads on for so many seconds."""
    from django.conf import settings
    from django.db import connection

    from . import ready  # noqa: F401

    settings.DEBUG = False  # the queries are not to be logged, as they are not where the site is served
    connection.settings_dict["NAME"] = database
    from .queries import QUERIES
    from .ways import the_way

    first = number * len(QUERIES) // READERS
    queries = [*QUERIES[first:], *QUERIES[:first]]
    for name in names:
        way = the_way(name, folder)
        way.page(queries[0])
        together.wait(PATIENCE)
        said.put((name, *reading(way, queries, seconds)))
    connection.close()


def reading(way, queries, seconds):
    """The times of the pages in ms, how many failed, and how many seconds it took in all."""
    times, failed = [], 0
    start = last = perf_counter()
    while last - start < seconds:
        try:
            failed += way.page(queries[len(times) % len(queries)]).stopped
        except Exception:
            failed += 1
        now = perf_counter()
        times.append((now - last) * 1000)
        last = now
    return times, failed, last - start
