"""Show what the parser finds in one document, without saving anything: for people who teach it a new layout."""

import json

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from minutes.intake.read import facts
from minutes.parsing.layout.lines import lex
from minutes.sources import UnreadableSource, read


class Command(BaseCommand):
    help = "Print what the parser finds in FILE: a summary, its facts as JSON (--json), or its lines (--lines)."
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("file", help="the document")
        parser.add_argument("--json", action="store_true", help="print every fact as one JSON object")
        parser.add_argument("--lines", action="store_true", help="print each line as the lexer sees it")

    def handle(self, *, file, **options):
        source = self.source(file)
        if options["lines"]:
            for line in lex(source.text):
                self.stdout.write(str(line))
            return
        found = facts(source)
        if options["json"]:
            self.stdout.write(json.dumps(found, ensure_ascii=False, indent=1))
        else:
            self.summary(found)

    def source(self, file):
        try:
            with open(file, "rb") as document:
                return read(document.read(settings.SOURCE_LIMIT + 1), limit=settings.SOURCE_LIMIT)
        except (OSError, UnreadableSource) as problem:
            raise CommandError(str(problem)) from None

    def summary(self, found):
        meeting = found["meeting"]
        self.stdout.write(f"{meeting['body'] or 'Body not given'}, {meeting['date'] or 'date not given'}")
        for kind, rows in found.items():
            if isinstance(rows, list):
                self.stdout.write(f"{kind.replace('_', ' ')}: {len(rows)}")
        for problem in found["problems"]:
            self.stdout.write(f"problem: {problem['message']}")
