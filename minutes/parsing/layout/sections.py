"""Paragraphs laid out as the parts of a document: heading, attendance lists, items, what stands loose, the close.

What readers may count on: sections are in order, and every paragraph is in exactly one of them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from ..attendance.lists import list_end
from ..vocabulary import heading_words, line_words
from . import exempt, run_on, web_cells
from .items import headings
from .lines import Line, split
from .numbering import Heading
from .opening import is_heading_line

LONGEST_HEAD = 12  # words of a line that says which meeting this is
LONGEST_NAME = 18  # of one that names a body


@dataclass(frozen=True)
class Section:
    """A run of paragraphs of one ``kind``: heading, attendance, item, loose or close.

    An item's ``heading`` says how many of its paragraphs are its heading.
    """

    kind: str
    paragraphs: tuple[Line, ...]
    heading: Heading | None = None

    @property
    def head(self) -> tuple[Line, ...]:
        return self.paragraphs[: self.heading.count] if self.heading else ()

    @property
    def body(self) -> tuple[Line, ...]:
        return self.paragraphs[self.heading.count :] if self.heading else self.paragraphs


def lay_out(text: str, paragraphs: Sequence[Line]) -> tuple[Section, ...]:
    """The document's sections."""
    paragraphs = web_cells.parted(text, run_on.parted(text, paragraphs))
    lists = _lists(text, paragraphs)
    taken = {place for start, end in lists for place in range(start, end)}
    found = headings(text, paragraphs, taken)
    paragraphs, found = _cut(text, paragraphs, found)
    close = _close(paragraphs, found[-1].after if found else 0)
    found = [heading for heading in found if heading.after <= close]
    first = found[0].place if found else close
    sections = list(_before_items(text, paragraphs[:first], dict(lists), bool(found)))
    ends = [*(heading.place for heading in found[1:]), close]
    parts = [(heading, paragraphs[heading.place : end]) for heading, end in zip(found, ends, strict=False)]
    marked = exempt.mark([(heading, part[heading.count :]) for heading, part in parts])
    sections += [Section("item", tuple(part), heading) for heading, (_, part) in zip(marked, parts, strict=True)]
    sections += _after_close(text, paragraphs[close:], bool(lists and lists[0][0] < close))
    return tuple(sections)


def _after_close(text: str, paragraphs: Sequence[Line], listed: bool) -> Iterator[Section]:
    """What stands below the last words; those present are listed there only where no list stands above."""
    start, end = next(iter(_lists(text, paragraphs)), (0, 0)) if paragraphs and not listed else (0, 0)
    kinds = ["attendance" if start <= place < end else "close" for place in range(len(paragraphs))]
    for kind, run in groupby(zip(kinds, paragraphs, strict=True), key=lambda pair: pair[0]):
        yield Section(kind, tuple(line for _, line in run))


def _cut(text: str, paragraphs: Sequence[Line], found: list[Heading]) -> tuple[Sequence[Line], list[Heading]]:
    """Paragraphs that are a heading and the item's text in one, parted: ``5. Apologies: Cllr Lee``."""
    cuts = {heading.place: (heading.cut, *heading.further) for heading in found if heading.cut}
    if not cuts:
        return paragraphs, found
    whole: list[Line] = []
    moved: dict[int, int] = {}
    for place, line in enumerate(paragraphs):
        moved[place] = len(whole)
        whole.append(line)
        for cut in cuts.get(place, ()):
            whole += split(text, whole.pop(), cut)
    return whole, [replace(heading, place=moved[heading.place]) for heading in found]


def _lists(text: str, paragraphs: Sequence[Line]) -> list[tuple[int, int]]:
    """The attendance lists, each as the places where it starts and ends."""
    lists, place = [], 0
    while place < len(paragraphs):
        end = _until_number(paragraphs, place, list_end(text, paragraphs, place))
        if end > place:
            lists.append((place, end))
        place = max(end, place + 1)
    return lists


def _until_number(paragraphs: Sequence[Line], place: int, end: int) -> int:
    """A list of people ends where an item's number stands: ``21.40 Election of Chair`` is nobody's name."""
    numbers = (at for at in range(place + 1, end) if line_words.SURE_NUMBER.match(paragraphs[at].text))
    return next(numbers, end)


def _close(paragraphs: Sequence[Line], after: int) -> int:
    """The place of the words that end the meeting, below the last item's heading."""
    return next(
        (place for place in range(after, len(paragraphs)) if paragraphs[place].kind == "close"), len(paragraphs)
    )


def _before_items(text: str, paragraphs: Sequence[Line], lists: dict[int, int], has_items: bool) -> Iterator[Section]:
    """What stands above the first item: which meeting it is, who was there, and loose sentences."""
    kinds: list[str] = []
    first_list = min(lists, default=len(paragraphs))
    while len(kinds) < len(paragraphs):
        place = len(kinds)
        if place in lists:
            kinds += ["attendance"] * (min(lists[place], len(paragraphs)) - place)
        else:
            kinds.append("heading" if _heads(text, paragraphs[place], place > first_list, has_items) else "loose")
    for kind, run in groupby(zip(kinds, paragraphs, strict=True), key=lambda pair: pair[0]):
        yield Section(kind, tuple(line for _, line in run))


def _heads(text: str, line: Line, listed: bool, has_items: bool) -> bool:
    """Above the attendance a short line belongs to the heading; below it, only one that says which meeting this is."""
    if is_heading_line(text, line):
        return not listed or line.kind == "banner"
    longest = LONGEST_NAME if heading_words.BODY.search(line.text[:200]) else LONGEST_HEAD
    short = line.kind == "text" and len(line.text.split()) <= longest and not line.text.endswith(".")
    return short and has_items and not listed
