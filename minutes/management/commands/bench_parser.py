"""Time the parser: minutes of one page to 5 MB, and the shapes that make a careless parser slow."""

import json
from itertools import pairwise
from time import process_time

from django.core.management.base import BaseCommand

from minutes.intake.read import find

KB = 1000
SIZES = (KB, 10 * KB, 100 * KB, 1000 * KB, 5000 * KB)
TWENTY_PAGES = 60 * KB
ALLOWED = 12  # times the work for ten times the text


class Command(BaseCommand):
    help = (
        "Print the processor time that reading a text takes, for texts of 1 KB to 5 MB in ordinary and hostile shapes, "
        f"and how it grows: ten times the text should cost less than {ALLOWED} times."
    )
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("--json", action="store_true", help="print the result as JSON")
        parser.add_argument("--largest", type=int, default=SIZES[-1], help="leave out texts of more characters")
        parser.add_argument("--shape", choices=sorted(SHAPES), help="only this shape")

    def handle(self, *, largest, shape, **options):
        sizes = [size for size in SIZES if size <= largest]
        shapes = [shape] if shape else SHAPES
        result = {
            "twenty_pages_ms": round(milliseconds(minutes_of(TWENTY_PAGES)), 1),
            "shapes": {name: [round(milliseconds(SHAPES[name](size)), 2) for size in sizes] for name in shapes},
            "characters": sizes,
        }
        if options["json"]:
            self.stdout.write(json.dumps(result, indent=1))
        else:
            self.table(result)

    def table(self, result):
        sizes = result["characters"]
        self.stdout.write(f"20 pages ({TWENTY_PAGES // KB} KB): {result['twenty_pages_ms']} ms")
        self.stdout.write(
            f"{'milliseconds':22}" + "".join(f"{size // KB:>9} KB" for size in sizes) + "   worst tenfold"
        )
        for name, times in result["shapes"].items():
            cells = "".join(f"{time:12.1f}" for time in times)
            self.stdout.write(f"{name:22}{cells}{worst_growth(sizes, times):14.1f}x")


def milliseconds(text):
    """The processor time of the fastest of a few readings: what the work costs when nothing else disturbs it.

    Each reading is of another text, longer by an empty line, so that none finds what the one before remembered.
    """
    times: list[float] = []
    while len(times) < 3 or sum(times) < 0.5:
        another = text + "\n" * len(times)
        start = process_time()
        find(another)
        times.append(process_time() - start)
        if sum(times) > 5:
            break
    return min(times) * 1000


def worst_growth(sizes, times):
    """The largest growth between neighbouring sizes, as the factor for ten times the text."""
    pairs = zip(pairwise(sizes), pairwise(times), strict=True)
    return max(((late / early) * 10 / (large / small) for (small, large), (early, late) in pairs), default=1.0)


def repeated(piece):
    return lambda size: (piece * (size // len(piece) + 1))[:size]


def minutes_of(size):
    """A council's minutes: a heading, those present, and items with talk, money, votes and resolutions."""
    parts, length = [HEADING], len(HEADING)
    number = 0
    while length < size:
        number += 1
        parts.append(ITEM.format(number=number, year=2015 + number % 9, day=1 + number % 28, sum=number % 90))
        length += len(parts[-1])
    return "".join(parts)[:size]


HEADING = """MINUTES of a meeting of the Environment Committee of Ashmere District Council
held in the Council Chamber, Ashmere on Thursday 12 October 2023 at 6.30 pm

Present: Councillors J Askew (Chairman), Mrs P Bolt, R Crane, T Dunmore and Dr S Eade

In attendance: Mrs L Frost (Head of Environment), K Gale (Democratic Services Officer)

Apologies for absence were received from Councillors H Hoad and N Ingram.

"""

ITEM = """{number}. REPORT ON STREETS AND OPEN SPACES {year}/24

The Head of Environment introduced the report, which set out the work of the year. Spending on streets was
£{sum}.4m, some £{sum},250 more than the budget of £{sum}m, and the forecast for the year had risen by {sum}.5%.

The market place had been resurfaced in two parts so that stalls could go on trading. The first part took longer
than was hoped, since an old cellar was found under the paving and had to be made safe before any machine could
stand there. Those who lived nearby had been told by letter and at two meetings in the library, and their comments
were set out in an appendix to the report. Most of them liked the wider pavements; a few were worried about where
lorries would now unload.

The grass verges along the ring road were to be cut less often from now on, so that wild flowers could set seed. The
Council had tried this on three roads, and fewer people complained than in the years before. Signs explained why the
grass was long, and the corners where drivers need to see were still kept short. The saving in diesel was small but
welcome.

Councillor Crane asked when the work in the market place would be finished. In reply the Head of Environment said
that it would be finished by {day} March 2024, and that a timetable would be sent to all members of the Committee.

During the discussion the following points were raised:

- Members were concerned about the cost of cleaning and about the bins outside the station, often full by noon.
- Members asked for a list of the streets that had been cleaned.
- The contractor had changed its rounds without telling anybody, and some lanes had been missed for a fortnight.
- Volunteers who pick litter were thanked for what they do, and should be given gloves and bags for nothing.

Members were reminded that the contract with the firm which sweeps the streets comes to its end next year. There
were three ways forward: to extend it by two years, to let it anew with a stricter measure of what counts as clean,
or to bring the work back to the depot. A cross-party group had looked at all three and preferred the second. Its
notes were in the members' room.

It was moved by Councillor Bolt, seconded by Councillor Dunmore and, on being put to the vote with 4 For, 1 Against
and 0 Abstentions, it was

RESOLVED that:

a) the report be noted;
b) the budget for the coming year of £{sum}.5m be approved; and
c) the Head of Environment be authorised to let the contract after consulting the Chairman.

"""

SHAPES = {
    "minutes": minutes_of,
    "one line": repeated("It was agreed that the report be noted and £5m be spent. "),
    "one word": repeated("a"),
    "newlines": repeated("\n"),
    "spaces": repeated(" "),
    "bullets": repeated("- a point was made\n"),
    "clauses": repeated("RESOLVED that:\n\na) this be done;\n"),
    "numbers": repeated("1. Budget\n\n"),
    "nested brackets": repeated("("),
    "bracketed names": repeated("Cllr A (B (C (D "),
    "and and and": repeated("and "),
    "names and names": repeated("Present: Cllr A Lee and Cllr B Moss, "),
    "one list of names": lambda size: "Present: " + repeated("Ann Lee, ")(size),
    "one person a line": lambda size: "Present\n\n" + repeated("Cllr Ann Lee (Chair)\n\n")(size),
    "amounts": repeated("£1m and "),
    "digits": repeated("1,234"),
    "dates": repeated("3rd May 2023 "),
    "colons": repeated("That: "),
    "tabs": repeated("5\t"),
    "table rows": repeated("Roads\t£1,200\t(300)\t45\n"),
    "piped cells": repeated("| Cllr Lee | X | "),
    "votes": repeated("For the motion (3): Lee, Moss, Orr\n\nAgainst (1): Vane\n\n"),
    "quotes": repeated("“"),
    "dots": repeated("."),
}
