"""Tables drawn with lines: where their cells are, and which words stand in each."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .marks import Rule, Word
from .rows import Row

TOUCH = 4.0  # points: lines this near meet
SHORTEST = 12.0
MOST_GRIDS, MOST_CROSSINGS = 60, 250_000  # past these it is a drawing, not tables
TALLEST, MOST_ABOVE = 12.0, 20


@dataclass(frozen=True)
class Grid:
    """A ruled table: the heights of its lying lines from the top down, and its standing lines."""

    heights: tuple[float, ...]
    sides: tuple[float, ...]
    standing: tuple[Rule, ...]

    def holds(self, word: Word) -> bool:
        middle = (word.left + word.right) / 2
        return (
            self.sides[0] <= middle <= self.sides[-1]
            and self.heights[-1] < word.base + 0.3 * word.size
            and (word.base < self.heights[0])
        )

    def cells(self, words: Sequence[Word]) -> list[list[list[Word]]]:
        """Rows of cells of words."""
        downward = [-height for height in self.heights]
        bands: list[list[Word]] = [[] for _ in self.heights[1:]]
        for word in words:
            band = bisect_right(downward, -(word.base + 0.3 * word.size)) - 1
            bands[min(max(band, 0), len(bands) - 1)].append(word)
        return [self._parted(words, place) for place, words in enumerate(bands) if words]

    def _parted(self, words: Sequence[Word], band: int) -> list[list[Word]]:
        """One row's cells by the standing lines that cross it; a cell may span what others part."""
        middle = (self.heights[band] + self.heights[band + 1]) / 2
        sides = merged(rule.left for rule in self.standing if rule.low <= middle <= rule.high)
        sides = sides if len(sides) > 1 else [self.sides[0], self.sides[-1]]
        cells: list[list[Word]] = [[] for _ in sides[1:]]
        for word in words:
            cell = bisect_right(sides, (word.left + word.right) / 2) - 1
            cells[min(max(cell, 0), len(cells) - 1)].append(word)
        return cells


def merged(places: Iterator[float] | Sequence[float]) -> list[float]:
    """Places in order, those that nearly meet made one."""
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > TOUCH:
            found.append(place)
    return found


def grids(rules: Sequence[Rule], rows: Sequence[Row]) -> list[Grid]:
    """The ruled tables of a sheet, from the top down: lines that meet, with two columns or more."""
    lying = _joined([rule for rule in rules if rule.lies and not _underlines(rule, rows)])
    standing = _joined([rule for rule in rules if not rule.lies])
    found = []
    for group in _meeting([*lying, *standing]):
        heights = merged([rule.low for rule in group if rule.lies])[::-1]
        uprights = [rule for rule in group if not rule.lies]
        sides = merged([rule.left for rule in uprights])
        if len(heights) > 1 and len(sides) > 2:
            found.append(Grid(tuple(heights), tuple(sides), tuple(uprights)))
    return sorted(found, key=lambda grid: -grid.heights[0]) if len(found) <= MOST_GRIDS else []


def _underlines(rule: Rule, rows: Sequence[Row]) -> bool:
    """Does the line begin and end with words right above it?"""
    first = bisect_left(rows, -(rule.low + TALLEST), key=lambda row: -row.base)
    for row in rows[first : first + MOST_ABOVE]:
        if 0 <= row.base - rule.low < 0.35 * row.size:
            starts = any(abs(word.left - rule.left) < 1.5 for word in row.words)
            ends = any(abs(word.right - rule.right) < 1.5 for word in row.words)
            if starts and ends:
                return True
    return False


def _joined(rules: list[Rule]) -> list[Rule]:
    """Lines drawn in pieces, cell by cell, made whole."""
    if not rules:
        return []
    lies = rules[0].lies
    tracks: list[list[Rule]] = []
    for rule in sorted(rules, key=lambda rule: rule.low if lies else rule.left):
        place = rule.low if lies else rule.left
        if tracks and place - (tracks[-1][0].low if lies else tracks[-1][0].left) <= TOUCH / 2:
            tracks[-1].append(rule)
        else:
            tracks.append([rule])
    return [rule for track in tracks for rule in _end_to_end(track, lies) if _length(rule) >= SHORTEST]


def _length(rule: Rule) -> float:
    return max(rule.right - rule.left, rule.high - rule.low)


def _end_to_end(track: list[Rule], lies: bool) -> Iterator[Rule]:
    ordered = sorted(track, key=lambda rule: rule.left if lies else rule.low)
    held = ordered[0]
    for rule in ordered[1:]:
        if (rule.left - held.right if lies else rule.low - held.high) <= TOUCH:
            held = Rule(
                min(held.left, rule.left),
                min(held.low, rule.low),
                max(held.right, rule.right),
                max(held.high, rule.high),
            )
        else:
            yield held
            held = rule
    yield held


def _meeting(rules: list[Rule]) -> list[list[Rule]]:
    """Groups of lines that touch one another."""
    lying = [rule for rule in rules if rule.lies]
    standing = [rule for rule in rules if not rule.lies]
    if len(lying) * len(standing) > MOST_CROSSINGS:
        return []
    leader = list(range(len(lying) + len(standing)))

    def first(place: int) -> int:
        while leader[place] != place:
            leader[place] = leader[leader[place]]
            place = leader[place]
        return place

    for place, rule in enumerate(lying):
        for other, upright in enumerate(standing, len(lying)):
            if _touch(rule, upright):
                leader[first(other)] = first(place)
    groups: dict[int, list[Rule]] = {}
    for place, rule in enumerate([*lying, *standing]):
        groups.setdefault(first(place), []).append(rule)
    return list(groups.values())


def _touch(lying: Rule, standing: Rule) -> bool:
    across = lying.left - TOUCH <= standing.left <= lying.right + TOUCH
    return across and standing.low - TOUCH <= lying.low <= standing.high + TOUCH
