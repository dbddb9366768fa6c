"""Count what the review asks of a person for each document of the corpus, or of those named."""

from pathlib import Path
from statistics import mean, median

from django.conf import settings
from django.core.management.base import BaseCommand

from minutes.intake.review.effort import effort_of
from minutes.sources import UnreadableSource, read


class Command(BaseCommand):
    help = (
        "Print for each document how many questions its review asks, of how many kinds, and the fewest and the most "
        "acts (entries and buttons) from adding it to publishing it."
    )
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="the documents; else the whole corpus")

    def handle(self, *, files, **options):
        corpus = settings.BASE_DIR / "tests" / "corpus"
        paths = files or [path for path in sorted(corpus.iterdir()) if is_document(path)]
        counted = [(path, effort) for path in paths if (effort := self.effort(path))]
        self.stdout.write("| document | questions | kinds | acts, fewest | acts, most |\n|---|---|---|---|---|")
        for path, effort in counted:
            self.stdout.write(f"| {path.name} | {effort.questions} | {effort.kinds} | {effort.least} | {effort.most} |")
        self.sum_up([effort for _, effort in counted])

    def effort(self, path):
        try:
            return effort_of(read(path.read_bytes(), limit=settings.SOURCE_LIMIT).text)
        except UnreadableSource as problem:
            self.stderr.write(f"{path.name}: {problem}")
            return None

    def sum_up(self, counted):
        if not counted:
            return
        asked, most = [one.questions for one in counted], [one.most for one in counted]
        clean = sum(not count for count in asked)
        self.stdout.write(
            f"{len(counted)} documents: {clean} with nothing to answer; questions {median(asked):g} in the middle, "
            f"{mean(asked):.1f} on average, {max(asked)} at most; acts {median(most):g}, {mean(most):.1f}, {max(most)}."
        )


def is_document(path):
    """Whether a file of the corpus is a document: its facts and its README are none."""
    return path.suffix != ".json" and path.stem != "README"
