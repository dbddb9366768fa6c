"""Time the search on an archive made up for it, beside the way Django's documentation shows and another engine."""

import json
from pathlib import Path

from django.core.management.base import BaseCommand

from minutes.searchbench.as_table import as_table
from minutes.searchbench.measuring import measure
from minutes.searchbench.own_database import own_database


class Command(BaseCommand):
    help = (
        "Make up an archive of so many passages, in a database of its own that is dropped afterwards, and print how "
        "long the search page's work takes for 15 classes of query: at the middle and at the 95th of a hundred, "
        "beside Django's documented way and, where it is installed, tantivy."
    )

    def add_arguments(self, parser):
        parser.add_argument("--passages", type=int, required=True, help="how large the archive is to be")
        parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there as well")
        parser.add_argument("--seed", type=int, default=7, help="another seed makes up another archive")
        parser.add_argument("--rounds", type=int, default=20, help="how often each query is timed")
        parser.add_argument("--seconds", type=float, default=10, help="how long the eight readers read, each way")

    def handle(self, *, passages, seed, rounds, seconds, **options):
        with own_database() as name:
            self.say(f"in the database {name}")
            figures = measure(name, passages=passages, seed=seed, rounds=rounds, seconds=seconds, say=self.say)
        if options["json"]:
            options["json"].write_text(json.dumps(figures, indent=1) + "\n")
        self.stdout.write(as_table(figures))

    def say(self, what):
        self.stderr.write(what)
