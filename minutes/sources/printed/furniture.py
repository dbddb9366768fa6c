"""Page furniture: headers, footers and page numbers, known by coming back at the same place on page after page.

What is printed once is never furniture, save a page number alone at the very edge; and where the first page says
nowhere else what its header says of the body or the date, the header stays there.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import ceil
from statistics import median

from minutes.sources.text import LeftOut

from .rows import Row, spelt

ZONE = 0.2  # of the page's height: how far in furniture may stand
DEEPEST = 8  # lines from the edge
LEEWAY = 4.0  # points up or down
MARGIN = 64.0  # points: nearer the edge of the paper there is hardly ever text
APART = 1.7  # of the size: a header stands this far from the text
SHORT, LONGEST = 4, 12  # words
NUMBERED_TITLE = re.compile(r"\(?\d{1,4}[.):]\s+\S")  # 3. Budget
DIGITS = re.compile(r"\d+")
PAGE_NUMBER = re.compile(  # Page 3 of 6; - 3 -; 3; 3/6; Page | 3; iv
    r"[-–—|\[(\s]*(?:p(?:age|g|\.)?\s*(?:no\.?\s*)?\|?\s*)?(?:\d{1,4}|[ivxlc]{1,6})"
    r"(?:\s*(?:of|/|\|)\s*\d{1,4})?(?:\s*\|?\s*page)?[-–—|\])\s.]*",
    re.I,
)
PAGE_WORDS = re.compile(r"[-–—|,(]*\s*\bpage\s*\|?\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?\W*$", re.I)
BODY = re.compile(
    r"\b(?:council|committee|cabinet|executive|board|panel|commission|authority|trust|forum|group|minutes)\b", re.I
)


DATE = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6},?\s+\d{4}\b|"
    r"\b\d{1,2}[./-]\d{1,2}[./-](?:\d{2}){1,2}\b",
    re.I,
)


@dataclass(frozen=True)
class Edge:
    """A piece of a line near the top or the bottom of a page."""

    page: int  # place in the document
    row: int  # place on the page
    piece: int
    top: bool
    depth: float  # from that edge of the page
    text: str
    marked: bool  # the page's maker called it furniture

    @property
    def shape(self) -> tuple[bool, str]:
        """What comes back: the words, whatever the numbers among them."""
        return self.top, DIGITS.sub("#", " ".join(self.text.casefold().split()))


@dataclass
class Swept:
    """Pages without their furniture, and what was taken from them."""

    pages: list[list[Row]]
    left_out: list[LeftOut] = field(default_factory=list)


def swept(pages: Sequence[Sequence[Row]], heights: Sequence[float]) -> Swept:
    """The pages' lines without headers, footers and page numbers."""
    edges = [edge for place, rows in enumerate(pages) for edge in _edges(place, rows, heights[place])]
    full = sum(bool(rows) for rows in pages)
    found = _repeated(edges, pages, full) | _lone_numbers(edges, pages, full)
    found |= _in_their_place(edges, found, pages, full)
    headings = _kept_on_first_page(found, pages)
    gone = found - headings
    drop: dict[tuple[int, int], set[int]] = defaultdict(set)
    for edge in gone:
        drop[edge.page, edge.row].add(edge.piece)
    kept = [
        [row for at, one in enumerate(rows) if (row := _without(one, drop.get((place, at), set())))]
        for place, rows in enumerate(pages)
    ]
    if headings:
        kept[0] = [_without_page_number(row) if PAGE_WORDS.search(row.text) else row for row in kept[0]]
    return Swept(kept, list(_left_out(gone)))


def _edges(place: int, rows: Sequence[Row], height: float) -> Iterator[Edge]:
    count = len(rows)
    for at, row in enumerate(rows):
        top = row.base > height * (1 - ZONE) and at < DEEPEST
        if top or (row.base < height * ZONE and count - at <= DEEPEST):
            for number, piece in enumerate(row.pieces):
                marked = all(word.margin for word in piece.words)
                yield Edge(place, at, number, top, height - row.base if top else row.base, piece.words_printed, marked)


def _repeated(edges: Sequence[Edge], pages: Sequence[Sequence[Row]], full: int) -> set[Edge]:
    """Those that stand at the same place on enough pages."""
    groups = list(_groups(edges))
    candidates = {(edge.page, edge.row) for group in groups for edge in group}
    return {edge for group in groups for edge in group if _enough(group, candidates, pages, full)}


def _groups(edges: Sequence[Edge]) -> Iterator[list[Edge]]:
    """Edges alike at one height: in every word, or in all but numbers that are the pages' own."""
    alike: dict[tuple[bool, str], list[Edge]] = defaultdict(list)
    for edge in edges:
        alike[edge.shape].append(edge)
    for one in alike.values():
        for group in _same_height(one):
            if _numbers_are_the_pages(group):
                yield group
                continue
            same: dict[str, list[Edge]] = defaultdict(list)
            for edge in group:
                same[edge.text].append(edge)
            yield from (each for each in same.values() if _pages(each) > 1 and _has_words(each[0]))


def _pages(group: Sequence[Edge]) -> int:
    return len({edge.page for edge in group})


def _has_words(edge: Edge) -> bool:
    return any(character.isalpha() for character in edge.text)


def _same_height(edges: Sequence[Edge]) -> Iterator[list[Edge]]:
    """Groups that stand equally high, on two pages or more."""
    group: list[Edge] = []
    for edge in sorted(edges, key=lambda edge: edge.depth):
        if group and edge.depth - group[-1].depth > LEEWAY:
            if _pages(group) > 1:
                yield group
            group = []
        group.append(edge)
    if _pages(group) > 1:
        yield group


def _numbers_are_the_pages(group: Sequence[Edge]) -> bool:
    """Do the numbers count up with the pages, or name one thing (``Agenda Item 5``) on several of them?"""
    if NUMBERED_TITLE.match(group[0].text) or len(group[0].text.split()) > LONGEST:
        return False
    if _counts_up(group):
        return bool(PAGE_NUMBER.fullmatch(group[0].text)) or _has_words(group[0])
    short = len(group[0].text.split()) <= SHORT and _has_words(group[0])
    return short and len({edge.text for edge in group}) < len(group)


def _counts_up(group: Sequence[Edge]) -> bool:
    """Is one of the numbers the page's, and do all others stay as they are?"""
    numbers = [
        [int(number) - step * edge.page for number in DIGITS.findall(edge.text)] for step in (0, 1) for edge in group
    ]
    still, moving = numbers[: len(group)], numbers[len(group) :]
    changing = [place for place in range(len(still[0])) if len({one[place] for one in still}) > 1]
    if len(changing) != 1:
        return not still[0] and bool(PAGE_NUMBER.fullmatch(group[0].text))
    steps = [one[changing[0]] for one in moving]
    return sum(abs(step - median(steps)) < 1 for step in steps) >= 0.6 * len(steps)


def _enough(group: Sequence[Edge], candidates: set[tuple[int, int]], pages: Sequence[Sequence[Row]], full: int) -> bool:
    """The nearer to the text it stands, the more pages must have it; a title row of a table is none of the first."""
    count = _pages(group)
    if all(edge.marked for edge in group) or PAGE_NUMBER.fullmatch(group[0].text):
        return count >= 2
    apart = sum(_stands_apart(edge, candidates, pages[edge.page]) for edge in group)
    outermost = all(_outermost(edge, candidates, pages[edge.page]) for edge in group)
    if apart > 0.5 * len(group) and (outermost or group[0].depth < MARGIN):
        return count >= max(2, ceil(0.2 * full))
    if not outermost or len(group[0].text.split()) > LONGEST:
        return False
    if any(edge.page == 0 for edge in group):
        return count >= max(4, ceil(0.8 * full))
    return count >= max(2, ceil(0.6 * full))


def _stands_apart(edge: Edge, candidates: set[tuple[int, int]], rows: Sequence[Row]) -> bool:
    """Is there more room between this, with what belongs to it, and the page's own text than between two lines?"""
    step = 1 if edge.top else -1
    at = edge.row
    while 0 <= at + step < len(rows):
        outer, inner = rows[at], rows[at + step]
        if abs(inner.base - outer.base) > APART * max(inner.size, outer.size) or inner.size > 1.2 * outer.size:
            return True
        if (edge.page, at + step) not in candidates:
            return False
        at += step
    return True


def _outermost(edge: Edge, candidates: set[tuple[int, int]], rows: Sequence[Row]) -> bool:
    """Is all that stands between this and the page's edge furniture too?"""
    outer = range(edge.row) if edge.top else range(edge.row + 1, len(rows))
    return all((edge.page, row) in candidates for row in outer)


def _lone_numbers(edges: Sequence[Edge], pages: Sequence[Sequence[Row]], full: int) -> set[Edge]:
    """``Page 1 of 1`` and ``- 1 -`` at the very edge of a page that has no others to compare."""
    found = set()
    for edge in edges:
        outermost = edge.row == (0 if edge.top else len(pages[edge.page]) - 1)
        sure = not edge.text.strip().isalnum() or (not edge.top and full == 1 and edge.text.strip() == "1")
        if outermost and sure and PAGE_NUMBER.fullmatch(edge.text) and len(pages[edge.page][edge.row].pieces) == 1:
            worded = re.search(r"page|of|[-–—]\s*\d+\s*[-–—]", edge.text, re.I)
            if worded or edge.text.strip() == "1":
                found.add(edge)
    return found


def _in_their_place(edges: Sequence[Edge], found: set[Edge], pages: Sequence[Sequence[Row]], full: int) -> set[Edge]:
    """Words alone where most pages have their header or footer: one that changes with the chapter."""
    places: dict[tuple[bool, int], set[int]] = defaultdict(set)
    for edge in found:
        for near in (-1, 0, 1):
            places[edge.top, round(edge.depth / LEEWAY) + near].add(edge.page)
    rows = {(edge.page, edge.row) for edge in found}
    return {
        edge
        for edge in edges
        if edge.page > 0
        and edge.depth < MARGIN
        and len(edge.text.split()) <= LONGEST
        and 2 * len(places[edge.top, round(edge.depth / LEEWAY)]) > full > 2
        and _outermost(edge, rows, pages[edge.page])
        and _stands_apart(edge, rows, pages[edge.page])
    }


def _kept_on_first_page(found: set[Edge], pages: Sequence[Sequence[Row]]) -> set[Edge]:
    """A header that alone names the body or the date is the first page's heading too."""
    mine = [edge for edge in found if edge.page == 0 and (BODY.search(edge.text) or DATE.search(edge.text))]
    gone = {(edge.row, edge.piece) for edge in found if edge.page == 0}
    rest = [
        piece.words_printed
        for at, row in enumerate(pages[0] if pages else [])
        for number, piece in enumerate(row.pieces)
        if (at, number) not in gone
    ]
    said = " ".join(rest)
    kept: set[Edge] = set()
    for edge in sorted(mine, key=lambda edge: (edge.row, edge.piece)):
        if _says_more(PAGE_WORDS.sub("", edge.text), said):
            kept.add(edge)
            said += " " + edge.text
    return kept


def _says_more(header: str, said: str) -> bool:
    """Does the header name what the page does not: a word of the body's name, or the only date?"""
    known = set(re.findall(r"[^\W\d_]{3,}", said.casefold()))
    new = any(word not in known for word in re.findall(r"[^\W\d_]{3,}", header.casefold()))
    return new or bool(DATE.search(header) and not DATE.search(said))


def _without_page_number(row: Row) -> Row:
    """A header that stays as a heading, without the ``Page 1 of 6`` at its end."""
    for place in range(1, len(row.words)):
        if PAGE_WORDS.fullmatch(spelt(row.words[place:])):
            return Row(row.words[:place], tuple(start for start in row.starts if start < place))
    return row


def _without(row: Row, gone: set[int]) -> Row | None:
    """The line without the pieces that are furniture."""
    if not gone:
        return row
    kept = [piece for number, piece in enumerate(row.pieces) if number not in gone]
    words = tuple(word for piece in kept for word in piece.words)
    starts, place = [], 0
    for piece in kept:
        starts.append(place)
        place += len(piece.words)
    return Row(words, tuple(starts)) if words else None


def _left_out(gone: set[Edge]) -> Iterator[LeftOut]:
    ordered = sorted(gone, key=lambda edge: (edge.page, edge.row, edge.piece))
    numbers = [edge for edge in ordered if PAGE_NUMBER.fullmatch(edge.text)]
    others = [edge for edge in ordered if not PAGE_NUMBER.fullmatch(edge.text)]
    for what, edges in (("page headers and footers", others), ("page numbers", numbers)):
        if edges:
            yield LeftOut(what, len(edges), edges[0].text)
