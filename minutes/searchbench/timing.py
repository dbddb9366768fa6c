"""The ways timed in turn, so that whatever else the machine does disturbs them alike."""

from collections import defaultdict
from time import perf_counter

DOCUMENTED_EVERY = 5  # rounds: it is slow, and its middle is all that is asked


def in_turn(ways, queries, rounds):
    """Milliseconds of each page: {way: {class of query: [...]}}. Each way has seen every query once before."""
    times = {name: defaultdict(list) for name in ways}
    for query in queries:
        for way in ways.values():
            way.page(query)
    for number in range(rounds):
        for query in queries:
            for name, way in ways.items():
                if name != "naive" or number % DOCUMENTED_EVERY == 0:
                    times[name][query.kind].append(milliseconds(way, query))
    return times


def milliseconds(way, query):
    start = perf_counter()
    way.page(query)
    return (perf_counter() - start) * 1000


def at(times, hundredth):
    """The time that so many hundredths of the pages kept within: one that was measured, none made up between two."""
    ordered = sorted(times)
    return round(ordered[min(len(ordered) - 1, len(ordered) * hundredth // 100)], 2)
