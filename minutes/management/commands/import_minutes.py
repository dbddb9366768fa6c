"""Bring documents in from the command line. They land as drafts for a person to check; nothing here publishes."""

from pathlib import Path

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from minutes.intake.copies.bringing_in import OtherMeeting, bring_in
from minutes.intake.records import AlreadyHeld, import_source
from minutes.models import Record
from minutes.sources import UnreadableSource, read


class Command(BaseCommand):
    help = (
        "Add each FILE to the archive as a draft, or bring it into a record that is there. "
        "A document that is there already makes nothing."
    )

    def add_arguments(self, parser):
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
        parser.add_argument("--record", metavar="KEY", help="the record of which each FILE is a better copy")
        parser.add_argument(
            "--same-meeting", action="store_true", help="it is of the same meeting though body or date differ"
        )

    def handle(self, *, files, record=None, same_meeting=False, **options):
        known, refused = record and self.record(record), []
        for file in tqdm(files, unit="document", disable=None):
            try:
                source = read(file.read_bytes(), limit=settings.SOURCE_LIMIT)
                self.stdout.write(f"{file}: {take(source, file.name, known, same_meeting)}")
            except AlreadyHeld as held:
                self.stdout.write(f"{file}: already in the archive as {held.record.pk}")
            except (OSError, UnreadableSource, OtherMeeting) as problem:
                refused.append(f"{file}: {problem}")
        if refused:
            raise CommandError("\n".join(["These were not added:", *refused]))

    def record(self, key):
        try:
            return Record.objects.get(pk=key)
        except (Record.DoesNotExist, ValidationError):
            raise CommandError(f"There is no record {key}.") from None


def take(source, name, known, same_meeting):
    """Add the document, or bring it into the record ``known``; what was done, in words."""
    if known:
        merged = bring_in(known, source, by=None, name=name, same_meeting=same_meeting)
        return f"brought in as a better copy of {known.pk}. {merged.changes}"
    return f"added as {import_source(source, name=name, origin=Record.Origin.COMMAND).pk}"
