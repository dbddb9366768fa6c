"""What is said of a saving: promised, promised before, at risk, delivered or not; and the words for when it is due.

A saving promised is no saving made, and a year's table that took one for the other would be a wrong history. So only
words in the amount's own clause tell; where they do not, nothing is told.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from trust.parsing.found import FoundFigure, Span
from trust.parsing.promise_words import (
    A_PART,
    AFTER,
    BEFORE,
    DUE,
    GOES_ON,
    HEDGED,
    JUST_MENTIONED,
    MENTIONED,
    PART_OF,
    PARTED,
    PROMISED,
    SHOWN,
    STILL_EXPECTED,
    SUPPOSED,
    WAS_DONE,
    WHOLE_OF_PARTS,
)

_CUT = "\0"  # where the words looked at end and the sentence does not: a phrase broken off there is none
WINDOW = 160  # characters on either side of an amount that are looked at
_CLAUSE_END = re.compile(r"[;,:]\s|\s(?:but|while|whereas|although|though|which|who|when|because|since)\s", re.I)


def with_promises(text: str, figures: Sequence[FoundFigure]) -> Iterator[FoundFigure]:
    """The figures again, each saving with what its words tell of it."""
    told: FoundFigure | None = None  # the figure before, as told
    for place, one in enumerate(figures):
        if one.measure == "saving":
            before = told if told and told.sentence == one.sentence else None
            later = [other.span for other in figures[place + 1 : place + 3] if other.sentence == one.sentence]
            one = _told(text, one, before, later)
        told = one
        yield one


def _told(text: str, figure: FoundFigure, before: FoundFigure | None, later: Sequence[Span]) -> FoundFigure:
    around = _around(text, figure, before.span if before else None, later)
    promise = _promise(around, before)
    low = max(figure.sentence[0], figure.span[0] - WINDOW)
    hedged = HEDGED.search(text, low, figure.span[0]) or (low == figure.sentence[0] and SUPPOSED.match(text, low))
    if promise == PROMISED and hedged:
        promise = None
    return replace(figure, promise=promise, due_text=_due(around, promise))


class _Around(NamedTuple):
    """The words about one amount: ``ahead`` since the amount before it, ``behind`` up to the next.

    ``beyond`` are the words behind the sum that this amount is a part of (``£1.7m of the £4.8m promised …``);
    ``to_the_end`` says that the sentence ends with those behind.
    """

    ahead: str
    behind: str
    to_the_end: bool
    beyond: str | None


def _around(text: str, figure: FoundFigure, before: Span | None, later: Sequence[Span]) -> _Around:
    (start, end), (low, high) = figure.span, figure.sentence
    low = max(low, start - WINDOW, before[1] if before else 0)
    stops = [*(span[0] for span in later), high]
    last = min(stops[0], end + WINDOW)
    behind = text[end:last]
    beyond = None
    if later and PART_OF.search(behind):
        beyond = text[later[0][1] : max(later[0][1], min(stops[1], later[0][1] + WINDOW))]
    return _Around(text[low:start], behind, last >= high, beyond)


def _promise(around: _Around, before: FoundFigure | None) -> str | None:
    """The first that tells: the words behind the amount, those before it, the sum it is a part of, the one before."""
    mentioned = JUST_MENTIONED.match(around.behind)
    if mentioned:
        told = None if WHOLE_OF_PARTS.search(around.ahead) else _behind(around.behind[mentioned.end() :])
        return MENTIONED if told in (None, PROMISED) else told
    part = A_PART.match(around.behind) or PARTED.search(around.ahead)
    told = _behind(around.behind) or _ahead(around.ahead, before)
    if told == PROMISED and SHOWN.search(around.ahead):
        return MENTIONED
    if told is None and around.beyond is not None:
        mentioned = JUST_MENTIONED.match(around.beyond)
        told = _behind(around.beyond[mentioned.end() :] if mentioned else around.beyond)
    if told is None and before is not None and before.promise:
        told = next((name for name, words in GOES_ON if name == before.promise and words.match(around.behind)), None)
    return None if part and told == PROMISED else told


def _behind(words: str) -> str | None:
    """What the clause behind an amount tells; ``to be delivered`` may follow in the next."""
    end = _CLAUSE_END.search(words)
    clause = words[: end.start()] if end else words
    return next((name for pattern, name in AFTER if pattern.search(clause)), None)


def _ahead(words: str, before: FoundFigure | None) -> str | None:
    """What the words before an amount tell; what is still expected of a promise is no promise."""
    told = next((name for pattern, name in BEFORE if pattern.search(words)), None)
    again = before is not None and before.promise is not None and STILL_EXPECTED.search(words)
    return None if told == PROMISED and again else told


def _due(around: _Around, promise: str | None) -> str | None:
    """The words for when a saving is to be made, behind the amount or else before it; when it was made is none."""
    if promise not in (PROMISED, MENTIONED, None):
        return None
    behind = around.behind
    if promise == MENTIONED:
        mentioned = JUST_MENTIONED.match(behind)
        rest = behind[mentioned.end() :] if mentioned else ""
        due = DUE.match(rest.lstrip())
        return _plain(due[0]) if due else None
    for words in (behind if around.to_the_end else behind + _CUT, around.ahead + _CUT):
        due = DUE.search(words)
        if due and not WAS_DONE.search(words[: due.start()]):
            return _plain(due[0])
    return None


def _plain(words: str) -> str:
    return " ".join(words.split())
