"""Words at places become printed lines, and a line's words its pieces where wide gaps part it."""

import re
from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from statistics import median

from .inking import GAP
from .letters import drawn_together
from .marks import Rule, Word

WIDE, PLAIN, CLOSE = 1.6, 3.0, 0.9  # of the size: gaps that part two pieces of a line, surely, or two numbers
NUMERIC = re.compile(r"[-–(]?[£$€]?[-–(]?\d[\d,.]*[%)kKmM]{0,3}|[-–—]|nil", re.I)


@dataclass(frozen=True)
class Row:
    """One printed line. Its words stand from left to right; ``starts`` says which words begin a piece."""

    words: tuple[Word, ...]
    starts: tuple[int, ...]

    @cached_property
    def left(self) -> float:
        return self.words[0].left

    @cached_property
    def right(self) -> float:
        return max(word.right for word in self.words)

    @cached_property
    def _body(self) -> Word:
        """The word that stands for the line: the longest of the largest letters, not a raised ``th``."""
        largest = max(word.size for word in self.words)
        return max((word for word in self.words if word.size > 0.75 * largest), key=lambda word: len(word.text))

    @cached_property
    def base(self) -> float:
        return self._body.base

    @cached_property
    def size(self) -> float:
        return self._body.size

    @cached_property
    def text(self) -> str:
        return "\t".join(piece.words_printed for piece in self.pieces)

    @cached_property
    def words_printed(self) -> str:
        return spelt(self.words)

    @cached_property
    def pieces(self) -> list["Row"]:
        """Each piece as a line of its own."""
        ends = [*self.starts[1:], len(self.words)]
        return [Row(self.words[start:end], (0,)) for start, end in zip(self.starts, ends, strict=True)]


def one_piece(words: Sequence[Word]) -> Row:
    return Row(tuple(words), (0,))


def spelt(words: Sequence[Word]) -> str:
    """A piece's words with a space wherever there is one on the page."""
    text = words[0].text
    for before, word in pairwise(words):
        gap = word.left - before.right
        size = max(before.size, word.size)
        text += " " + word.text if gap > GAP * size or (word.spaced and gap > -0.1 * size) else word.text
    return text


def rows_of(words: Iterable[Word], rules: Sequence[Rule] = (), dots: Sequence[tuple[float, float]] = ()) -> list[Row]:
    """The lines on a sheet, from top to bottom, each with the bullet drawn before it."""
    lines = _lines(list(words))
    for dot in dots:
        _with_bullet(lines, *dot)
    standing = sorted((rule for rule in rules if not rule.lies), key=lambda rule: rule.left)
    return [_row(drawn_together(line), standing) for line in lines]


def _lines(words: list[Word]) -> list[list[Word]]:
    """Words of one base line, larger letters first, so that raised and small ones find the line they belong to."""
    lines: list[tuple[float, int]] = []  # base, place in ``found``
    found: list[list[Word]] = []
    ordinary = _usual_size(words)
    for word in sorted(words, key=lambda word: (word.size < 0.9 * ordinary, -word.base, word.left)):
        place = _line_of(word, lines, found)
        if place is None:
            insort(lines, (word.base, len(found)))
            found.append([word])
        else:
            found[place].append(word)
    return [_once(sorted(found[place], key=lambda word: word.left)) for _, place in reversed(lines)]


def _with_bullet(lines: list[list[Word]], x: float, y: float) -> None:
    """Put a drawn bullet before the line it stands beside, if there is one a little to its right."""
    first = bisect_left(lines, -y, key=lambda line: -line[0].base)
    for line in lines[first : first + 3]:
        word = line[0]
        if word.base < y < word.base + 0.8 * word.size and 0 < word.left - x < 3 * word.size:
            line.insert(0, Word("•", x - 1, x + 1, word.base, word.size, spaced=True))
            return


def _usual_size(words: Sequence[Word]) -> float:
    return median(word.size for word in words) if words else 0.0


def _line_of(word: Word, lines: list[tuple[float, int]], found: list[list[Word]]) -> int | None:
    """The line this word stands on, if it is there already."""
    near = bisect_left(lines, (word.base - 0.8 * word.size, -1))
    best: tuple[float, int] | None = None
    while near < len(lines) and lines[near][0] <= word.base + 0.8 * word.size:
        base, place = lines[near]
        if _stands_on(word, base, found[place]) and (best is None or abs(base - word.base) < best[0]):
            best = (abs(base - word.base), place)
        near += 1
    return best[1] if best else None


def _stands_on(word: Word, base: float, line: list[Word]) -> bool:
    distance = abs(base - word.base)
    if distance <= 0.2 * word.size:
        return True
    size = line[0].size
    if word.size <= 0.9 * size and -0.25 * size <= word.base - base <= 0.65 * size:
        return any(-0.2 * size <= word.left - other.right <= 0.3 * size for other in line[-40:])
    return False


def _once(line: list[Word]) -> list[Word]:
    """A line without the second printings that make letters look bold."""
    kept = line[:1]
    for word in line[1:]:
        again = any(
            other.text == word.text
            and abs(other.left - word.left) < 0.2 * word.size
            and abs(other.base - word.base) < 0.2 * word.size
            for other in kept[-3:]
        )
        if not again:
            kept.append(word)
    return kept


def _row(words: list[Word], standing: Sequence[Rule]) -> Row:
    gaps = [word.left - before.right for before, word in pairwise(words)]
    usual = sorted(gaps)[len(gaps) // 4] if len(gaps) >= 3 else 0.0
    starts = [0]
    for place, gap in enumerate(gaps, 1):
        if _parts(words[place - 1], words[place], gap, usual) or _between(words[place - 1], words[place], standing):
            starts.append(place)
    return Row(tuple(words), tuple(starts))


def _parts(before: Word, word: Word, gap: float, usual: float) -> bool:
    """A gap that no justified line has; numbers in columns stand closer."""
    size = max(before.size, word.size)
    numbers = bool(NUMERIC.fullmatch(before.text)) + bool(NUMERIC.fullmatch(word.text))
    if numbers == 2 or gap > PLAIN * size:
        return gap > CLOSE * size
    return gap > (CLOSE if numbers else WIDE) * size and gap > 2.2 * usual


def _between(before: Word, word: Word, standing: Sequence[Rule]) -> bool:
    """Is there a standing line between the two words?"""
    first = bisect_left(standing, before.right - 1, key=lambda rule: rule.left)
    while first < len(standing) and standing[first].left <= word.left + 1:
        if standing[first].low - 1 <= before.base <= standing[first].high + 1:
            return True
        first += 1
    return False
