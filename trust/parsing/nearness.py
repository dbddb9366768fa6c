"""Which telling words stand against an amount or near it, and so may speak for it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from trust.parsing.amounts import Printed
from trust.parsing.boundaries import REACH
from trust.parsing.differences import by
from trust.parsing.found import Span
from trust.parsing.levels import LEVELS, NEVER_A_STEP, oblique, states
from trust.parsing.measures import PERCENT_MEASURES, Telling

_FARTHEST = 12  # words between an amount and the word that tells its measure
# The amount comes first: "£50k external grant", "£4M in savings", "4% increase". No verb or preposition may intervene.
_OF = re.compile(r"\s(?:of|in|as)\s(?:the\s|its\s|their\s|an?\s)?", re.I)
_LOOSE = re.compile(
    r"\b(?:was|were|is|are|be|been|had|has|have|and|or|for|from|to|by|with|on|at|of|in|as|against|under|over"
    r"|than|more|"
    r"less|out|into|towards|per|through|will|would|that|allocated|approved|used|needed|required)\b|[,;:.()|\n]",
    re.I,
)
# The word comes first: "budget of £762k", "overspend (£3m)", "Savings: £2m", "costing £5m".
_LINK = re.compile(
    r"\s?(?:[:(=–-]\s?|\b(?:(?:stated|given|shown|reported|recorded|quoted)\sas|put\sat|now|currently|also"
    r"|therefore|expected|forecast|projected|estimated|reported|to|it|there|only)\s)*"
    r"(?:(?:of|was|is|were|are|at|by|totalling|totaling|amounting\sto|amounted\sto|came\sto|stood\sat|being|worth|"
    r"(?:will|would|had|has|have|could|may|might)\s(?:be|been|total)|to\sbe)\s?)?(?:[(:]\s?|an?\s|the\s|just\s"
    r"|well\s|\s{1,12})?",
    re.I,
)
# "the cost of a visit, alarms and all, was £35",
# "the reserve for repairs, which stood at £1.26m", "tenders, of £96,400", "the cost, now £120"
_LINKED_AFTER_COMMA = re.compile(
    r"(?:\s(?:for|of|to)\s(?:the\s)?[a-z'’-]{1,20}(?:\s(?!for|of"
    r"|to)[a-z'’-]{1,20}){0,2}){0,2}(?:,?\s(?:which\s(?:now\s|currently\s)?(?:was|were|is|are|(?:had|has)\sbeen|stood\sat|stands\sat|"
    r"(?:would|will)\s(?:be|stand\sat|fall\sto|rise\sto))|of|at|now|worth|put\sat|totalling)|,\s[^.;:,£]{1,40},\s(?:was|were|is|are|came\sto|stood\sat|(?:would|will)\sbe))\s",
    re.I,
)
_FORESEEN = {"overspend", "underspend", "saving", "pressure", "variance", "income", "grant"}
_IS_BEING = re.compile(
    r"(?:\s(?:for|in|on|of)\s[^.;,£]{1,30})?\s(?:had\sbeen|has\sbeen|was|were|is|are)\s(?:now\s|first\s)?", re.I
)
# the largest at-risk saving, £1.85m
_THE_ONE = re.compile(
    r"\b(?:largest|biggest|greatest|highest|smallest|lowest|main|single|only)\s(?:[\w-]{1,20}\s){0,3}$", re.I
)
# "inflation provision in to its budget of £5M" is a provision; the budget only holds it.
_HELD_IN = re.compile(
    r"\s(?:built\s|made\s|included\s|identified\s)?(?:in\sto|in|into|within)\s(?:its|the|their|this|that"
    r"|our)\s(?:[\w'’-]{1,30}\s){0,3}",
    re.I,
)


class Place(NamedTuple):
    """An amount within its sentence; ``start`` takes in its qualifier, ``clause`` is the stretch around it."""

    start: int
    printed: Printed
    clause: Span

    @property
    def end(self) -> int:
        return self.printed.end


def near(text: str, place: Place, words: Sequence[Telling], starts: list[int]) -> Sequence[Telling]:
    """The words within reach of an amount that can be said of it."""
    first, last = bisect_left(starts, place.start - REACH), bisect_right(starts, place.end + REACH)
    fits = PERCENT_MEASURES if place.printed.unit == "percent" else None
    step = by(text, place.start)
    return [
        word
        for word in words[first:last]
        if not (step and word.measure in NEVER_A_STEP and word.end < place.start and not _pays(text, word, place))
        and ((word.measure in fits if fits else word.measure != "rate of rise") or word.measure == "other")
    ]


def _pays(text: str, word: Telling, place: Place) -> bool:
    """``funded by £3m``: the amount is what is paid, no step."""
    return word.measure == "funding" and len(text[word.end : place.start].split()) == 1


def beside(text: str, place: Place, words: Sequence[Telling]) -> Telling | None:
    """The word that stands against the amount, after it or before it."""
    near = [word for word in words if not word.hint]
    if text.startswith((" being ", ", being "), place.end):
        return next((word for word in reversed(near) if place.end < word.start and word.end <= place.clause[1]), None)
    after = next((word for word in near if word.start >= place.end), None)
    if after and _names(text, place, after, near):
        return _head(text, after, near)
    before = next((word for word in reversed(near) if word.end <= place.start), None)
    foreseen = _foreseen(text, before, near) if before and before.measure == "forecast" else None
    if foreseen:
        return foreseen
    if before and (_LINK.fullmatch(text, before.end, place.start) or _after_comma(text, before, place)):
        return _holder(text, before, near) or before
    return None


def _foreseen(text: str, word: Telling, words: Sequence[Telling]) -> Telling | None:
    """What is said to be foreseen: the underspend of ``the underspend had been forecast at £400,000``."""
    for other in reversed(words):
        if other.end < word.start and other.measure in _FORESEEN and _IS_BEING.fullmatch(text, other.end, word.start):
            return other
    return None


def _after_comma(text: str, word: Telling, place: Place) -> bool:
    if text[word.end : place.start] == ", " and _THE_ONE.search(text, max(0, word.start - 60), word.start):
        return True
    close = place.start - word.end < 60 and "," in text[word.end : place.start]
    return close and bool(_LINKED_AFTER_COMMA.fullmatch(text, word.end, place.start))


def _names(text: str, place: Place, word: Telling, words: Sequence[Telling]) -> bool:
    """Whether the amount and the word make one noun phrase: ``£3.7m revenue budget``, ``£178k of grant``."""
    if word.start - place.end > 60:
        return False
    of = _OF.match(text, place.end, word.start)
    if of and place.printed.unit == "percent":
        return False
    between = text[of.end() if of else place.end : word.start]
    return len(between.split()) <= 2 and not _LOOSE.search(between)


def _head(text: str, word: Telling, words: Sequence[Telling]) -> Telling:
    """The last of telling words that follow one another: a ``budget pressure`` is a pressure."""
    for other in words:
        if other.start > word.end and text[word.end : other.start].isspace() and other.measure != "rate of rise":
            word = other
    return word


def _holder(text: str, word: Telling, words: Sequence[Telling]) -> Telling | None:
    for other in reversed(words):
        if word.measure == "budget" and other.end < word.start and _HELD_IN.fullmatch(text, other.end, word.start):
            return other
    return None


def nearest(text: str, place: Place, words: Sequence[Telling], *, hint: bool) -> Telling | None:
    """The nearest word of the clause, or the nearest that only hints."""
    low, high = place.clause
    inside = [
        word
        for word in words
        if low <= word.start and word.end <= high and not _part_of(text, place, word) and _can_tell(text, place, word)
    ]
    ranked = sorted((_distance(text, place, word), word.start) for word in inside if word.hint is hint)
    if ranked and ranked[0][0] <= _FARTHEST:
        return _head(text, next(word for word in inside if word.start == ranked[0][1]), inside)
    return None


def _can_tell(text: str, place: Place, word: Telling) -> bool:
    """Nearness is not enough for a level, nor for costs that the amount only joins (``add £3m to costs``)."""
    if word.start >= place.end:
        return word.measure not in {*LEVELS, "spending"} or not oblique(text, place.end, word.start)
    return word.measure not in LEVELS or states(text, word.end, place.start)


def _part_of(text: str, place: Place, word: Telling) -> bool:
    """``10% of the budget``: the per cent is of the word, not the word's."""
    return place.printed.unit == "percent" and bool(_OF.match(text, place.end, word.start))


def _distance(text: str, place: Place, word: Telling) -> int:
    between = text[word.end : place.start] if word.end <= place.start else text[place.end : word.start]
    return len(between.split())
