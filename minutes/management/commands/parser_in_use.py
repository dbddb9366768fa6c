"""``manage.py parser_in_use``: how well the software reads, as the admin's page of that name shows it."""

from django.core.management.base import BaseCommand, CommandError

from minutes.intake.compared.in_use import InUseForm, by_kind, tallies_of
from minutes.intake.compared.tallying import COUNTS, count_up


class Command(BaseCommand):
    help = (
        "Count, over all records that a person has saved or published, how many facts of each kind people kept as the "
        "software found them, changed, removed and added."
    )

    def add_arguments(self, parser):
        parser.add_argument("--since", default="", metavar="DAY", help="only records added on this day or later")
        parser.add_argument("--until", default="", metavar="DAY", help="only records added on this day or earlier")
        parser.add_argument("--body", default="", help="only records of this body, as the list of records names it")

    def handle(self, *, since, until, body, **options):
        form = InUseForm({"since": since, "until": until, "body": body})
        if not form.is_valid():
            raise CommandError("\n".join(error for errors in form.errors.values() for error in errors))
        count_up()
        tallies = tallies_of(form.chosen())
        told = by_kind(tallies)
        self.stdout.write(f"{'fact':32}" + "".join(f"{what:>9}" for what in (*COUNTS, "right")))
        for title, row in [*((kind["section"].title, kind) for kind in told["kinds"]), ("All kinds", told["total"])]:
            self.stdout.write(f"{title:32}" + "".join(f"{row[what]:>9}" for what in (*COUNTS, "right")))
        self.stdout.write(f"{len(tallies)} record{'' if len(tallies) == 1 else 's'}")
