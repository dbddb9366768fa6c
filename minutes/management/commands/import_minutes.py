"""Bring documents in from the command line. They land as drafts for a person to check; nothing here publishes."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from minutes.intake.records import AlreadyHeld, import_source
from minutes.models import Record
from minutes.sources import UnreadableSource, read


class Command(BaseCommand):
    help = "Add each FILE to the archive as a draft. A document that is there already makes nothing."

    def add_arguments(self, parser):
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE")

    def handle(self, *, files, **options):
        refused = []
        for file in tqdm(files, unit="document", disable=None):
            try:
                source = read(file.read_bytes(), limit=settings.SOURCE_LIMIT)
                record = import_source(source, name=file.name, origin=Record.Origin.COMMAND)
                self.stdout.write(f"{file}: added as {record.pk}")
            except AlreadyHeld as held:
                self.stdout.write(f"{file}: already in the archive as {held.record.pk}")
            except (OSError, UnreadableSource) as problem:
                refused.append(f"{file}: {problem}")
        if refused:
            raise CommandError("\n".join(["These were not added:", *refused]))
