"""Measure the parser: read every document of the corpus and compare the facts with those expected of it."""

import json
from collections import Counter
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from minutes.intake.read import facts
from minutes.parsing.scoring.compared import KINDS
from minutes.parsing.scoring.scores import Score, compare, mean_f1
from minutes.parsing.scoring.to_the_letter import agreeing
from minutes.sources import UnreadableSource, read

# In the corpus's folder, as last accepted: right, found and expected of every kind; and of every document, how many
# details of each kind are the careful reader's to the letter.
BASELINE = "baseline.json"
TO_THE_LETTER = "to-the-letter.json"


class Command(BaseCommand):
    help = (
        "Read the documents of the corpus and print, for every kind of fact, how many were found, right and missed. "
        "Fails when any kind is worse than the stored baseline; --update-corpus stores what was measured."
    )
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("names", nargs="*", metavar="NAME", help="only these documents, each wrong fact shown")
        parser.add_argument(
            "--corpus",
            type=Path,
            default=settings.BASE_DIR / "tests" / "corpus",
            help="the folder of documents, each with its expected facts as NAME.json",
        )
        parser.add_argument("--update-corpus", action="store_true", help="store this result as the new baseline")
        parser.add_argument("--json", action="store_true", help="print the counts as JSON")

    def handle(self, *, names, corpus, **options):
        if names and options["update_corpus"]:
            raise CommandError("The baseline is of the whole corpus: leave out the names, or --update-corpus.")
        read_as = {path: (facts(source(path)), expected(path)) for path in documents(corpus, names)}
        compared = {path.stem: compare(*both) for path, both in read_as.items()}
        totals = {kind: sum((one[kind].score for one in compared.values()), Score()) for kind in KINDS}
        if options["json"]:
            self.stdout.write(json.dumps(counts(totals), indent=1))
        else:
            self.table(totals, len(compared))
        if names:
            self.differences(compared)
        elif options["update_corpus"]:
            (corpus / BASELINE).write_text(json.dumps(counts(totals), indent=1) + "\n")
            details = [f"{json.dumps(path.stem)}: {json.dumps(agreeing(*both))}" for path, both in read_as.items()]
            (corpus / TO_THE_LETTER).write_text("{\n" + ",\n".join(details) + "\n}\n")
            self.stdout.write(f"Stored as the baseline: {corpus / BASELINE} and {corpus / TO_THE_LETTER}")
        else:
            self.hold(totals, corpus / BASELINE)

    def table(self, totals, documents):
        self.stdout.write(f"{'fact':14}{'found':>7}{'right':>7}{'missed':>7}{'precision':>11}{'recall':>8}{'F1':>7}")
        for kind, score in totals.items():
            self.stdout.write(
                f"{kind:14}{score.found:7}{score.right:7}{score.missed:7}"
                f"{score.precision:11.3f}{score.recall:8.3f}{score.f1:7.3f}"
            )
        self.stdout.write(f"{documents} documents, mean F1 {mean_f1(totals):.3f}")

    def differences(self, compared):
        for name, kinds in compared.items():
            for kind, one in kinds.items():
                for said, keys in (("wrong", one.wrong), ("missed", one.missed)):
                    for key in keys:
                        self.stdout.write(f"{name}: {kind} {said}: {' | '.join(map(str, key))}")

    def hold(self, totals, path):
        """Stops with every kind that is worse than it was when the baseline was stored."""
        if not path.exists():
            raise CommandError(f"There is no baseline at {path}. Run check_parser --update-corpus to store one.")
        stored = {kind: Score(**score) for kind, score in json.loads(path.read_text()).items()}
        unknown = sorted(totals.keys() - stored.keys())
        if unknown:
            raise CommandError(f"The baseline does not know {', '.join(unknown)}. Store it anew with --update-corpus.")
        worse = [
            f"{kind}: F1 {score.f1:.3f}, was {was.f1:.3f}; precision {score.precision:.3f}, was {was.precision:.3f}"
            for kind, score in totals.items()
            if score.f1 < (was := stored[kind]).f1 or score.precision < was.precision
        ]
        if worse:
            raise CommandError(
                "The parser is worse than the stored baseline. Name a document to see what is wrong in it.\n"
                + "\n".join(worse)
            )


def documents(corpus, names=()):
    """The documents that have expected facts, in order; those of ``names`` alone where any are given."""
    beside = Counter(path.stem for path in corpus.glob("*.json") if path.name not in (BASELINE, TO_THE_LETTER))
    found = sorted(path for path in corpus.iterdir() if path.suffix != ".json" and path.stem in beside)
    unknown = sorted(set(names) - {path.stem for path in found})
    if unknown or not found:
        which = ", ".join(unknown) or "it is empty"
        raise CommandError(f"No document with expected facts in {corpus}: {which}.")
    return [path for path in found if not names or path.stem in names]


def source(path):
    try:
        return read(path.read_bytes(), limit=settings.SOURCE_LIMIT)
    except UnreadableSource as unreadable:
        raise CommandError(f"{path.name}: {unreadable}") from None


def expected(path):
    return json.loads(path.with_suffix(".json").read_text())


def counts(totals):
    return {
        kind: {"right": score.right, "found": score.found, "expected": score.expected} for kind, score in totals.items()
    }
