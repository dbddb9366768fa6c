"""Shares of one sum: "placements accounted for £14.1m of the pressure and staffing for £5.5m" tells what both are.

Only where the words tie the amounts together, and only for sums that are made of their parts.
"""

import re
from collections.abc import Sequence

from trust.parsing.found import Span
from trust.parsing.measures import telling_words

MADE_OF_PARTS = {"pressure", "overspend", "underspend"}
LONGEST = 120  # characters between two shares

# £14.117m | of the pressure and staffing for | £5.522m
_AND_FOR = re.compile(
    r"\sof\s(?:the|its|that|this)\s(?:[a-z]{1,15}\s){0,2}[a-z]{1,15},?(?:\sand|;)?\s(?:[\w’'-]{1,20}\s){1,6}for\s", re.I
)
# £2.1m | was in placements and | £0.9m; £2.1m | in placements, | £0.9m
_AND_IN = re.compile(
    r"\s(?:(?:was|were|is|are|arose|came|fell)\s)?(?:in|on|from|within|for)\s(?:[\w’'-]{1,20}\s){0,5}[\w’'-]{1,20}"
    r"(?:,?\sand\s|,\s|;\s)",
    re.I,
)
# Of the overspend, | £2.1m
_OF_THE = re.compile(r"of\s(?:the|this|that|its)\s([^,.;£]{3,60}),\s(?:some\s|about\s)?", re.I)


def shares(text: str, amounts: Sequence[Span], told: Sequence[str | None], sentence: Span) -> list[str | None]:
    """For each amount of a sentence the measure it is a share of, None where the words do not say that it is one.

    ``told`` are the measures that the amounts' own words tell.
    """
    found: list[str | None] = []
    for place, (start, _) in enumerate(amounts):
        if told[place]:
            found.append(None)
        elif place == 0:
            found.append(_opened(text, start, sentence))
        else:
            found.append(_beside(text, (amounts[place - 1][1], start), told[place - 1], found[place - 1]))
    return found


def _opened(text: str, start: int, sentence: Span) -> str | None:
    match = _OF_THE.fullmatch(text, sentence[0], start) if start - sentence[0] <= LONGEST else None
    if match is None:
        return None
    measures = {one.measure for one in telling_words(text, *match.span(1)) if not one.hint}
    return measures.pop() if len(measures) == 1 and measures <= MADE_OF_PARTS else None


def _beside(text: str, between: Span, told: str | None, share: str | None) -> str | None:
    """The measure of the amount before, of which this one is another share."""
    if between[1] - between[0] > LONGEST:
        return None
    if told in MADE_OF_PARTS and _AND_FOR.fullmatch(text, *between):
        return told
    return share if share and (_AND_IN.fullmatch(text, *between) or _AND_FOR.fullmatch(text, *between)) else None
