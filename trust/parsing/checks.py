"""Amounts that do not fit one another as the text says they should: doubts for a person, never a repair.

Only where the words tie amounts together is anything doubted: a whole to its parts, an overspend to the budget and
what was spent, a per cent to its amounts. Each is held to no more than the digits it was printed with.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby, pairwise

from trust.parsing.agreement import OVER, OVERSPEND, PARTS, PERCENTAGE, TWICE, UNDER, Quoted, fits
from trust.parsing.check_words import (
    IN_ALL,
    LAST_PART,
    NEXT_PART,
    NO_PART,
    PARAGRAPH_END,
    PARTS_AND_WHOLE,
    PER_CENT,
    PERCENTAGES,
    POUNDS,
    SHARED,
    THIS_AND_PARTS,
    TOLD_BEFORE,
    WHOLE_AND_PARTS,
)
from trust.parsing.extents import holders
from trust.parsing.found import FoundFigure, Span
from trust.parsing.measures import lowered
from trust.parsing.precision import exact_to
from trust.parsing.totals import totals

NEAR = 600  # characters within which an equal sum may be the same one again
MOST = 400  # amounts of one sentence that are looked at: keeps one endless sentence from costing more
_BASES = {"budget", "contract sum"}
_SPENT = {"outturn", "forecast"}
_GAPS = {"overspend", "underspend", "variance"}
_GIVEN_OUT = {"funding", "provision", "budget", "spending"}
_SAID_TWICE = {*_GIVEN_OUT, "saving", "pressure", "growth", "inflation", "reserve"}
_WORD = re.compile(r"[a-z]{4,}")
_CELLS = re.compile(r"[|\t]|[ \u00a0]{3,}")


@dataclass(frozen=True)
class Doubt:
    """Amounts that do not fit. ``spans`` are theirs, first that of the one to be looked at; ``how`` as in ``fits``."""

    code: str
    spans: tuple[Span, ...]
    how: str | None = None


def doubts(text: str, figures: Sequence[FoundFigure], skip: Sequence[Span] = ()) -> list[Doubt]:
    """Every doubt about the figures of a text, in the order of the text.

    ``skip`` are places where a sum is said again on purpose: decisions.
    """
    found: list[Doubt] = []
    before: _Sentence | None = None
    told: list[_Sentence] = []
    for _, group in groupby(figures, key=lambda one: (one.item, one.sentence)):
        sentence = _Sentence(text, list(group)[:MOST])
        found += [*_parts(sentence, before), *_percentages(sentence)]
        told.append(sentence)
        before = sentence
    for column in totals(text, [sentence.figures for sentence in told if sentence.is_row]):
        found += _doubt(PARTS, column)
    found += _overspends(text, told)
    found += _said_twice(text, figures, skip)
    return sorted(found, key=lambda one: one.spans[0])


class _Sentence:
    """A sentence or row with its amounts, and its words with the amounts put aside."""

    def __init__(self, text: str, figures: Sequence[FoundFigure]) -> None:
        self.figures = figures
        self.span = figures[0].sentence
        pieces: list[str] = []
        self.at: dict[int, FoundFigure] = {}  # by the place of its mark
        place, length = self.span[0], 0
        for one in figures:
            pieces.append(text[place : one.span[0]])
            length += len(pieces[-1]) + 1
            self.at[length - 1] = one
            pieces.append(POUNDS if one.unit == "GBP" else PER_CENT)
            place = one.span[1]
        self.words = "".join([*pieces, text[place : max(place, min(self.span[1], place + 200))]])
        self.marks = sorted(self.at)

    @property
    def is_row(self) -> bool:
        return bool(_CELLS.search(self.words))


def _quoted(figure: FoundFigure) -> Quoted | None:
    """The amount to be checked; None where it was printed as more, less or about so much, or cannot be read."""
    step = exact_to(figure.text, figure.amount)
    if figure.amount is None or figure.amount_to is not None or figure.qualifier or step is None:
        return None
    return Quoted(figure.amount, step)


def _doubt(code: str, figures: Sequence[FoundFigure], how: str | None = None) -> Iterator[Doubt]:
    """The doubt about these figures, if each can be checked and they do not fit."""
    quoted = [amount for amount in map(_quoted, figures) if amount is not None]
    if len(quoted) == len(figures) and not fits(code, quoted, how):
        yield Doubt(code, tuple(one.span for one in figures), how)


def _parts(sentence: _Sentence, before: _Sentence | None) -> Iterator[Doubt]:
    """A whole that its parts do not make: in one sentence, or told in the one before."""
    if len(sentence.figures) < 2 or sentence.is_row:
        return
    opening = THIS_AND_PARTS.match(sentence.words)
    if opening and before and before.figures[0].item == sentence.figures[0].item:
        wholes = [one for one in before.figures if one.unit == "GBP"]
        if len(wholes) == 1 and 0 <= sentence.span[0] - before.span[1] < 5:
            yield from _of_whole(wholes[0], _list_from(sentence, opening.end()))
    for match in WHOLE_AND_PARTS.finditer(sentence.words):
        whole = sentence.at[match.start("whole") if match["whole"] else match.start("titled")]
        yield from _of_whole(whole, _list_from(sentence, match.end()))
    for match in PARTS_AND_WHOLE.finditer(sentence.words):
        if IN_ALL.search(match[0]):
            yield from _of_whole(sentence.at[match.start("whole")], _list_to(sentence, match.start()))


def _of_whole(whole: FoundFigure, parts: Sequence[FoundFigure]) -> Iterator[Doubt]:
    if len(parts) > 1:
        yield from _doubt(PARTS, [whole, *parts])


def _list_from(sentence: _Sentence, start: int) -> list[FoundFigure]:
    """The amounts of a list that begins here; none where it has no last part with its ``and``."""
    marks = [mark for mark in sentence.marks if mark >= start]
    return _listed(sentence, marks)


def _list_to(sentence: _Sentence, end: int) -> list[FoundFigure]:
    """The amounts of a list that ends here, with nothing before it that might be of it too."""
    return _listed(sentence, [mark for mark in sentence.marks if mark < end], whole=True)


def _listed(sentence: _Sentence, marks: Sequence[int], *, whole: bool = False) -> list[FoundFigure]:
    taken, closed = list(marks[:1]), False
    for one, other in pairwise(marks):
        between = sentence.words[one + 1 : other]
        if closed or NO_PART.search(between) or not NEXT_PART.search(between):
            break
        taken.append(other)
        closed = bool(LAST_PART.search(between))
    if not closed or (whole and len(taken) != len(marks)):
        return []
    figures = [sentence.at[mark] for mark in taken]
    return figures if all(one.unit == "GBP" for one in figures) else []


def _percentages(sentence: _Sentence) -> Iterator[Doubt]:
    """A per cent that is not that of the amounts it is said of."""
    if len(sentence.figures) < 3 or PER_CENT not in sentence.words or sentence.is_row:
        return
    seen: set[int] = set()
    for how, pattern in PERCENTAGES:
        for match in pattern.finditer(sentence.words):
            if match.start("percent") not in seen:
                seen.add(match.start("percent"))
                named = [sentence.at[match.start(name)] for name in ("percent", "one", "other")]
                yield from _doubt(PERCENTAGE, named, how)


def _overspends(text: str, sentences: Sequence[_Sentence]) -> Iterator[Doubt]:
    """An overspend that is not what was spent past the budget: all three in one row, sentence or paragraph."""
    paragraph: list[_Sentence] = []
    for sentence in sentences:
        if paragraph and _parted(text, paragraph[-1], sentence):
            yield from _overspend(paragraph)
            paragraph = []
        if sentence.is_row or _three(sentence.figures):
            yield from _overspend([sentence])
        else:
            paragraph.append(sentence)
    yield from _overspend(paragraph)


def _parted(text: str, one: _Sentence, other: _Sentence) -> bool:
    if one.figures[0].item != other.figures[0].item or other.span[0] - one.span[1] > NEAR:
        return True
    return bool(PARAGRAPH_END.search(text, one.span[1], other.span[0] + 1))


def _overspend(sentences: Sequence[_Sentence]) -> Iterator[Doubt]:
    three = _three([one for sentence in sentences for one in sentence.figures])
    if three and not any(SHARED.search(sentence.words) for sentence in sentences):
        differs = list(_doubt(OVERSPEND, three))
        yield from differs or _wrong_way(three)


def _wrong_way(three: Sequence[FoundFigure]) -> Iterator[Doubt]:
    """An overspend of a year in which less was spent than the budget, or an underspend where more was."""
    gap = three[0]
    if gap.measure in (OVER, UNDER) and gap.amount is not None and gap.amount > 0:
        yield from _doubt(OVERSPEND, three, gap.measure)


def _three(figures: Sequence[FoundFigure]) -> list[FoundFigure]:
    """The overspend, the budget and what was spent, where there is one of each and no two years; else none."""
    sums = [one for one in figures if one.unit == "GBP"]
    kinds = [[one for one in sums if one.measure in kind] for kind in (_GAPS, _BASES, _SPENT)]
    if any(len(kind) != 1 for kind in kinds):
        return []
    three = [kind[0] for kind in kinds]
    return three if len({one.financial_year for one in three if one.financial_year}) < 2 else []


def _said_twice(text: str, figures: Sequence[FoundFigure], skip: Sequence[Span]) -> Iterator[Doubt]:
    """An equal sum said of another thing near by: perhaps one sum, told twice."""
    skipped = holders([one.span[0] for one in figures], skip)
    last: dict[tuple[int | None, Decimal], FoundFigure] = {}
    for one, left_out in zip(figures, skipped, strict=True):
        if left_out is not None or one.amount is None or not _telling(one.amount) or not _may_be_twice(text, one):
            continue
        before = last.get((one.item, one.amount))
        if before and _of_other_things(before, one):
            yield Doubt(TWICE, (one.span, before.span))
        last[one.item, one.amount] = one


def _telling(amount: Decimal) -> bool:
    """Whether two equal sums of this amount are hardly equal by chance: £2.58M, not £1m; £1,250, not £500."""
    digits = len(format(abs(amount).normalize(), "f").replace(".", "").strip("0"))
    return digits > 2 or (digits == 2 and abs(amount) >= 100_000)


def _may_be_twice(text: str, one: FoundFigure) -> bool:
    sum_of = one.unit == "GBP" and one.amount_to is None and one.measure in _SAID_TWICE and bool(one.about)
    if not sum_of or _CELLS.search(text, one.sentence[0], min(one.sentence[1], one.sentence[0] + NEAR)):
        return False
    return not TOLD_BEFORE.search(text, max(one.sentence[0], one.span[0] - 20), one.span[0])


def _of_other_things(before: FoundFigure, one: FoundFigure) -> bool:
    """Whether two equal sums are near each other and of different things by their words."""
    if before.sentence == one.sentence or one.span[0] - before.span[1] > NEAR:
        return False
    if before.financial_year and one.financial_year and before.financial_year != one.financial_year:
        return False
    alike = before.measure == one.measure or {before.measure, one.measure} <= _GIVEN_OUT
    return alike and not _content(before.about) & _content(one.about)


def _content(words: str | None) -> set[str]:
    return set(_WORD.findall(lowered(words or "")))
