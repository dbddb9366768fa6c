"""``manage.py load_people bodies.csv people.csv terms.csv``: bodies, people and councillors' terms from CSV."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from minutes.intake.rosters import BadRows, load


class Command(BaseCommand):
    help = (
        "Load bodies (name,kind,other_names), people (name,councillor,other_names) and councillors' terms "
        "(name,ward,party,from,to) from CSV files. All is loaded or nothing; loading a file again changes nothing."
    )

    def add_arguments(self, parser):
        parser.add_argument("files", nargs="+", metavar="FILE", help="a CSV file; its first line says which list it is")

    def handle(self, *args, files, **options):
        try:
            self.stdout.write(load([(Path(file).name, read(file)) for file in files]) + ".")
        except BadRows as bad:
            raise CommandError("Nothing was loaded.\n" + "\n".join(bad.sentences)) from None


def read(file):
    """The file's text: UTF-8, or what older spreadsheets write."""
    try:
        data = Path(file).read_bytes()
    except OSError as error:
        raise CommandError(f"{file} cannot be read: {error.strerror}.") from None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
