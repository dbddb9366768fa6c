"""The benchmark of the parser measures every shape at every size; what the times are is no matter of tests."""

import json
from io import StringIO

from django.core.management import call_command

from minutes.management.commands.bench_parser import SHAPES, worst_growth


def test_every_shape_is_made_as_long_as_asked():
    assert {name: len(shape(5000)) for name, shape in SHAPES.items() if len(shape(5000)) != 5000} == {
        "one list of names": 5009,
        "one person a line": 5009,
    }


def test_benchmark_times_each_shape_at_each_size():
    printed = StringIO()
    call_command("bench_parser", json=True, largest=10_000, shape="newlines", stdout=printed)
    result = json.loads(printed.getvalue())
    assert (result["characters"], list(result["shapes"])) == ([1000, 10_000], ["newlines"])
    assert [len(times) for times in result["shapes"].values()] == [2]


def test_growth_is_told_for_ten_times_the_text():
    assert worst_growth([1, 10, 50], [1.0, 8.0, 64.0]) == 16.0
