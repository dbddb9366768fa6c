"""Phrases of common words, looked for as the pairs that the vectors of items hold as stems of their own."""

import re
from functools import cache
from itertools import pairwise

from .prepared import rows_of
from .reading import MARKS, QUOTED

STEM = f"{QUOTED}(?:{MARKS})?"
PHRASE = re.compile(rf"{STEM}(?: <(?:-|[0-9]+)> {STEM})+")
PART = re.compile(rf"({STEM})(?: (<[^>]+>) )?")
NESTED = re.compile(r"\) <|> \(")  # a choice within a phrase, whose places a pair does not have


def with_pairs(stems):
    """What to look for in an item's vector: a phrase of two common words as their pair, a longer one by pairs too."""
    return stems if NESTED.search(stems) else PHRASE.sub(_as_pairs, stems)


def _as_pairs(phrase):
    parts = PART.findall(phrase[0])
    pairs = [
        f"' {before[1:-1]} {after[1:-1]}'"
        for (before, apart), (after, _) in pairwise(parts)
        if apart == "<->" and _common(before) and _common(after)
    ]
    if len(parts) == 2 and pairs:
        return pairs[0]
    return f"( {' & '.join([*pairs, f'( {phrase[0]} )'])} )" if pairs else phrase[0]


def _common(part):
    return part.endswith("'") and part[1:-1] in _stems()


@cache
def _stems():
    """The common stems, which only a migration changes."""
    ((stems,),) = rows_of("SELECT minutes_common_stems()")
    return frozenset(stems)
