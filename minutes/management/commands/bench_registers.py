"""Time the registers on an archive made up for it: a common word with each filter, each order, and the files."""

from django.core.management.base import BaseCommand

from minutes.searchbench import full_registers, loading
from minutes.searchbench.own_database import own_database
from minutes.searchbench.register_pages import as_table, counts, sizes, timed


class Command(BaseCommand):
    help = (
        "Make up an archive of so many passages, in a database of its own that is dropped afterwards, and print how "
        "long the pages of decisions, figures and follow-ups take with common words and each filter."
    )

    def add_arguments(self, parser):
        parser.add_argument("--passages", type=int, required=True, help="how large the archive is to be")
        parser.add_argument("--seed", type=int, default=7, help="another seed makes up another archive")
        parser.add_argument("--rounds", type=int, default=10, help="how often each page is timed")

    def handle(self, *, passages, seed, rounds, **options):
        with own_database():
            loading.load(passages, seed, lambda loaded: self.say(f"{loaded:,} passages written"))
            full_registers.fill(lambda done: self.say(f"{done:,} items found by words"))
            told = ", ".join(f"{number:,} {rows}" for rows, number in counts().items())
            sized = ", ".join(f"{name} {size:g} MB" for name, size in sizes().items())
            self.stdout.write(f"{told}\n{sized}\n\n{as_table(timed(rounds))}")

    def say(self, what):
        self.stderr.write(what)
