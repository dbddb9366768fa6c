"""Words side by side without ruled lines: columns of names or prose, notes in a margin, or a table."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from statistics import median

from .marks import Word
from .rows import NUMERIC, Row, one_piece, spelt

NARROWEST, LEAST = 0.5, 0.2  # of the size: gaps between columns, and between their titles
LONGEST_TITLE = 4  # words
FARTHEST = 3.2  # of the size: rows of one table stand no further apart
BLOCK_GAP = 1.25  # of the usual distance: more room than this begins a new row
NEAREST_ABOVE, MOST_GUTTERS = 60, 30
OVERLAP = 0.95  # of the size: lines this near stand beside one another
LABEL = re.compile(  # 141  141.1  (i)  •  C/387  22/128  b.
    r"[-–—•·▪●○◦‣✓]|\(?(?:[A-Za-z]|[ivxIVX]{1,5}|\d{1,3})[).:]|(?:[A-Z]{1,4}/?)?\d{1,4}(?:[./]\d{1,4}){0,2}[.):]?"
)
TITLE = (
    r"(?:Cllrs?|Councillors?|County|Borough|District|Town|Parish|Alder(?:man|men|woman)|Ald|Mr|Mrs|Ms|Miss|Mx|Dr|"
    r"Sir|Dame|Lady|Lord|Baroness|Rev|Revd|Reverend|Prof|Professor|The)\.?"
)
CAPITAL = r"[^\W\d_a-z][\w'’.-]{1,30}"
NAME = re.compile(  # Cllr Ann Lee (Chair); W Friend; Smith, J.; Mrs D Beer
    rf"(?:(?:{TITLE}\s+){{1,4}}(?:(?:[A-Z]\.?\s?){{0,4}}\s?{CAPITAL}\s?){{1,4}}|(?:[A-Z]\.?\s?){{1,4}}{CAPITAL}(?:\s{CAPITAL})?|"
    rf"{CAPITAL},?\s(?:[A-Z]\.?\s?){{1,4}})(?:,?\s(?:MBE|OBE|CBE|JP))?\s?(?:\([^)]{{1,60}}\))?,?"
)
BARE = re.compile(rf"{CAPITAL}(?:\s{CAPITAL})?")  # Ashplant; Vasquez-Hart
COUNTED = re.compile(  # For (6); Against; Members present:
    r".{2,40}\(\d{1,3}\):?|.{2,30}:|(?:voted\s)?(?:for|against|in favour|abstained|abstentions?|not voting|absent)",
    re.I,
)
PAIRED = re.compile(
    r"\b(?:propos|second|mov|substitut|in place|on behalf|deput)", re.I
)  # whom a name beside it answers to


type Gutter = tuple[float, float]


@dataclass(frozen=True)
class Run:
    """Rows that stand in columns parted at ``gutters``."""

    rows: tuple[Row, ...]
    gutters: tuple[Gutter, ...]

    @cached_property
    def cells(self) -> list[list[tuple[Word, ...]]]:
        """Each row's words, column by column; an empty cell has none."""
        middles = [(left + right) / 2 for left, right in self.gutters]
        return [_by_column(row.words, middles) for row in self.rows]

    def column(self, place: int) -> list[Row]:
        return [one_piece(cells[place]) for cells in self.cells if cells[place]]


def _by_column(words: Sequence[Word], middles: Sequence[float]) -> list[tuple[Word, ...]]:
    cells: list[list[Word]] = [[] for _ in range(len(middles) + 1)]
    for word in words:
        centre = (word.left + word.right) / 2
        cells[sum(centre > middle for middle in middles)].append(word)
    return [tuple(cell) for cell in cells]


def with_labels_joined(row: Row) -> Row:
    """The number of an item stands on the line of its title, however wide the gap between them."""
    if len(row.starts) > 1 and LABEL.fullmatch(spelt(row.words[: row.starts[1]])):
        bare = spelt(row.words[: row.starts[1]]).isdigit() and len(row.starts) > 2
        if not bare and not NUMERIC.fullmatch(row.pieces[1].words_printed):
            return Row(row.words, (0, *row.starts[2:]))
    return row


def runs(rows: Sequence[Row]) -> Iterator[Run | Row]:
    """The rows in turn, those that stand in columns taken together."""
    joined = [with_labels_joined(row) for row in rows]
    place = done = 0
    while place < len(rows):
        gutters = _seeded(joined, place)
        found = _grown(rows, done, place, gutters) if gutters else None
        if found is None:
            place += 1
            continue
        first, run = found
        yield from joined[done:first]
        yield run
        place = done = first + len(run.rows)
    yield from joined[done:]


def _seeded(rows: Sequence[Row], place: int) -> list[Gutter]:
    """The gaps of a line that has some, or the one between two lines that stand beside each other."""
    if len(rows[place].starts) > 1:
        return _gaps(rows[place])
    beside = _beside(rows[place], rows[place + 1]) if place + 1 < len(rows) else None
    return [beside] if beside else []


def _beside(row: Row, below: Row) -> Gutter | None:
    """What lies between two lines too near each other to be one below the other."""
    if row.base - below.base >= OVERLAP * below.size:
        return None
    left, right = sorted((row, below), key=lambda one: one.left)
    return (left.right, right.left) if right.left - left.right >= NARROWEST * below.size else None


def _grown(rows: Sequence[Row], lowest: int, seed: int, gutters: list[Gutter]) -> tuple[int, Run] | None:
    """The run of rows around the first one that has a wide gap, if two or more share it, and where it begins."""
    last, parted = seed + 1, int(len(rows[seed].starts) > 1)
    while last < len(rows):
        row, above = rows[last], rows[last - 1]
        if above.base - row.base > FARTHEST * row.size:
            break
        left = _narrowed(gutters, row)
        if not left or (len(row.starts) == 1 and len(left) < len(gutters)):
            break
        if len(row.starts) > 1:
            left = sorted([*left, *_further(row, left, rows[max(seed, last - NEAREST_ABOVE) : last])])[:MOST_GUTTERS]
        parted += len(row.starts) > 1 or _beside(above, row) is not None
        gutters, last = left, last + 1
    if parted < 2:
        return None
    first = seed
    while first > lowest and _leads_in(rows[first - 1], rows[first : min(last, first + NEAREST_ABOVE)], gutters):
        first -= 1
        gutters = _narrowed(gutters, rows[first], LEAST)
    run = _trimmed(Run(tuple(rows[first:last]), tuple(gutters)))
    prose = kind(run) == "prose"
    while prose and first > lowest and _heads(rows[first - 1], run):
        first -= 1
        run = Run((rows[first], *run.rows), run.gutters)
    return first, run


def _heads(row: Row, run: Run) -> bool:
    """Is this the first line of a column of prose that begins higher than the other?"""
    alone = len(row.starts) == 1 and len(_narrowed(run.gutters, row)) == len(run.gutters)
    return alone and any(0 < row.base - other.base < 1.4 * row.size for other in run.rows[:2] if _above(row, other))


def _above(row: Row, other: Row) -> bool:
    return row.left < other.right and row.right > other.left


def _trimmed(run: Run) -> Run:
    """Without the text below a table; columns of prose or names end with their own last lines."""
    what = kind(run)
    last = len(run.rows)
    while last > 1 and what not in ("prose", "notes") and _trails(run.rows[last - 1], run.rows[last - 2], run.gutters):
        if what == "names" and is_name(run.rows[last - 1].words_printed):
            break
        last -= 1
    return Run(run.rows[:last], run.gutters)


def _gaps(row: Row) -> list[Gutter]:
    return [(one.right, other.left) for one, other in pairwise(row.pieces)]


def _narrowed(gutters: Sequence[Gutter], row: Row, least: float = NARROWEST) -> list[Gutter]:
    """What the words of a row leave free of the gutters."""
    kept = []
    for left, right in gutters:
        for word in row.words:
            if word.left < right and word.right > left:
                before, after = word.left - left, right - word.right
                left, right = (left, word.left) if before >= after else (word.right, right)
        if right - left >= least * row.size:
            kept.append((left, right))
    return kept


def _further(row: Row, gutters: Sequence[Gutter], above: Sequence[Row]) -> Iterator[Gutter]:
    """Gaps of this row that the rows above it left free too."""
    for gap in _gaps(row):
        if not any(gap[0] < right and gap[1] > left for left, right in gutters):
            free = [gap]
            for other in above:
                free = _narrowed(free, other)
            yield from free


def _trails(row: Row, above: Row, gutters: Sequence[Gutter]) -> bool:
    """A line of the first column alone, below the others: text after the table."""
    alone = len(row.starts) == 1 and row.right <= gutters[0][0] + 1
    return alone and above.base - row.base >= OVERLAP * row.size


def _leads_in(row: Row, run: Sequence[Row], gutters: Sequence[Gutter]) -> bool:
    """Titles over the columns, or the first line of a cell whose row's other cells are set lower."""
    left = _narrowed(gutters, row, LEAST)
    if len(left) < len(gutters):
        return False
    distance = row.base - run[0].base
    if distance < OVERLAP * row.size and len(_narrowed(gutters, row)) == len(gutters):
        return True
    middles = [(one + other) / 2 for one, other in left]
    cells = _by_column(row.words, middles)
    below = [_by_column(other.words, middles) for other in run]
    titles = [
        len(cell) <= LONGEST_TITLE and _stands_over(cell, [cells[place] for cells in below if cells[place]])
        for place, cell in enumerate(cells)
        if cell and place
    ]
    return distance < 2.2 * row.size and len(cells[0]) <= LONGEST_TITLE and bool(titles) and all(titles)


def _stands_over(title: Sequence[Word], column: Sequence[Sequence[Word]]) -> bool:
    """Is the title set to the left, the right or the middle of its column?"""
    if not column:
        return True
    left, right = min(cell[0].left for cell in column), max(cell[-1].right for cell in column)
    ways = (title[0].left - left, title[-1].right - right, (title[0].left + title[-1].right - left - right) / 2)
    return any(abs(way) < 0.4 * title[0].size for way in ways)


def kind(run: Run) -> str:
    """What the columns hold: ``names``, ``prose``, ``notes`` in a margin, or a ``table``."""
    columns = [run.column(place) for place in range(len(run.gutters) + 1)]
    texts = [[row.words_printed for row in column] for column in columns]
    if _label_column(texts[0]) and len(texts) > 2:
        texts, columns = texts[1:], columns[1:]
    if is_lists(texts):
        return "names"
    if all(_is_prose(rows) for rows in columns) and _equally_wide(columns):
        return "prose"
    if len(columns) == 2 and _is_prose(columns[0]) and _are_notes(columns):
        return "notes"
    return "table"


def is_lists(texts: Sequence[Sequence[str]]) -> bool:
    """Is each column a list of people, of whom those side by side have no more to do with each other?"""
    if len(texts) < 2 or any(PAIRED.search(text) for column in texts for text in column[:1]):
        return False
    return all(_are_names(column) for column in texts) or _are_counted(texts)


def _label_column(texts: Sequence[str]) -> bool:
    return bool(texts) and all(text.endswith(":") for text in texts)


def is_name(text: str) -> bool:
    return bool(NAME.fullmatch(text) or BARE.fullmatch(text))


def _are_names(texts: Sequence[str]) -> bool:
    return sum(bool(NAME.fullmatch(text)) for text in texts) >= 0.6 * len(texts)


def _are_counted(texts: Sequence[Sequence[str]]) -> bool:
    """Lists of surnames under titles with a count, each list as long as it is: ``For (6)``, ``Against (3)``."""
    titled = all(COUNTED.fullmatch(column[0]) for column in texts)
    return titled and all(is_name(text) for column in texts for text in column[1:])


def _is_prose(rows: Sequence[Row]) -> bool:
    """Lines that fill their column and go on in small letters."""
    if len(rows) < 5:
        return False
    width = max(row.right for row in rows) - min(row.left for row in rows)
    full = sum(row.right - row.left > 0.7 * width for row in rows)
    small = sum(row.words[0].text[:1].islower() for row in rows)
    return full >= 0.5 * len(rows) and small >= 0.25 * len(rows) and median(len(row.words) for row in rows) >= 4


def _equally_wide(columns: Sequence[Sequence[Row]]) -> bool:
    widths = [max(row.right for row in rows) - min(row.left for row in rows) for rows in columns]
    return min(widths) > 0.7 * max(widths)


def _are_notes(columns: Sequence[Sequence[Row]]) -> bool:
    """A narrow column beside the text, filled here and there: ``Action: JS``."""
    text, notes = columns
    return len(notes) < 0.5 * len(text) and median(len(row.words) for row in notes) <= 4
