"""Which telling word speaks for which amount of a sentence: precision before reach, "other" when none clearly does."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from trust.parsing.amounts import Printed
from trust.parsing.differences import by, difference
from trust.parsing.found import Span
from trust.parsing.levels import LEVELS, NEVER_A_STEP, foretold, oblique, states
from trust.parsing.measures import PERCENT_MEASURES, Telling
from trust.parsing.parts import ADDED_UP, next_part, pledged_saving, shares, whole_and_part

REACH = 200  # characters either side of an amount that are looked at: keeps one endless sentence from costing more
_FARTHEST = 12  # words between an amount and the word that tells its measure

_BOUNDARY = re.compile(
    r"[;:]\s|,\s|\s[–—-]\s|[()|\t\n]"
    r"|\b(?:which|whereas|while|but|when|because|although|though|unless|so\sthat|whom?|whose)\b"
    # A second statement: "£5m would come from reserves and the Trust would carry forward £1m".
    r"|\band\s(?=(?:that|what|it|he|she|they|there|this|these)\b"
    r"|(?:[^\s,;:.£]{1,30}\s){1,4}?(?:would|will|had|has|have|was|were|is|are|could|should|may|might)\b)",
    re.I,
)
# The amount comes first: "£50k external grant", "£4M in savings", "4% increase". No verb or preposition may intervene.
_OF = re.compile(r"\s(?:of|in|as)\s(?:the\s|its\s|their\s|an?\s)?", re.I)
_LOOSE = re.compile(
    r"\b(?:was|were|is|are|be|been|had|has|have|and|or|for|from|to|by|with|on|at|of|in|as|against|under|over|than|more|"
    r"less|out|into|towards|per|through|will|would|that|allocated|approved|used|needed|required)\b|[,;:.()|\n]",
    re.I,
)
# The word comes first: "budget of £762k", "overspend (£3m)", "Savings: £2m", "costing £5m".
_LINK = re.compile(
    r"\s?(?:[:(=–-]\s?|\b(?:(?:stated|given|shown|reported|recorded|quoted)\sas|put\sat|now|currently|also|therefore|expected|forecast|projected|estimated|reported|to|it|there|only)\s)*"
    r"(?:(?:of|was|is|were|are|at|by|totalling|totaling|amounting\sto|amounted\sto|came\sto|stood\sat|being|worth|"
    r"(?:will|would|had|has|have|could|may|might)\s(?:be|been|total)|to\sbe)\s?)?(?:[(:]\s?|an?\s|the\s|just\s|well\s)?",
    re.I,
)
# "inflation provision in to its budget of £5M" is a provision; the budget only holds it.
_HELD_IN = re.compile(
    r"\s(?:built\s|made\s|included\s|identified\s)?(?:in\sto|in|into|within)\s(?:its|the|their|this|that|our)\s(?:[\w'’-]{1,30}\s){0,3}",
    re.I,
)
# "£15,000 in 2020/21, £20,000 in 2021/22 and £10,000 …", "£1m rising to £2m": one measure for all of them.
_SERIES = re.compile(
    r"(?:\s(?:in|for)\s[0-9]{4}[/–-][0-9]{2,4})?,?(?:\s(?:and\sthen|and|then|or|compared\s(?:with|to)))?"
    r"(?:\s(?:rising|increasing|falling|reducing|up|down)\sto)?\s",
    re.I,
)


@dataclass(frozen=True)
class Place:
    """An amount within its sentence; ``start`` takes in its qualifier, ``clause`` is the stretch around it."""

    start: int
    printed: Printed
    clause: Span

    @property
    def end(self) -> int:
        return self.printed.end


def told_measures(text: str, places: Sequence[Place], words: Sequence[Telling], sentence: Span) -> list[str]:
    """The measure of each amount of one sentence, "other" where nothing tells it.

    A word that stands against one amount ("£123.348m budget") is that amount's and speaks for no other.
    """
    starts = [word.start for word in words]
    told: list[str | None] = []
    beside: list[Telling | None] = []
    taken: set[Telling] = set()
    for place in places:
        stepped = difference(text, place.start, place.end) if place.printed.unit == "GBP" else None
        near = [word for word in _near(text, place, words, starts) if word not in taken]
        word = None if stepped else _beside(text, place, near) or _shared(text, beside, place)
        beside.append(word)
        taken |= {word} if word else set()
        told.append(stepped or _measure(text, places, len(told), word))
    for index, place in enumerate(places):
        told[index] = told[index] or _handed_on(text, places, told, index)
        if told[index] is None:
            near = [word for word in _near(text, place, words, starts) if word not in taken]
            told[index] = _measure(text, places, index, _nearest(text, place, near))
        if told[index] is None:
            told[index] = _as_part(text, places, told, index, sentence)
    for index in range(len(places) - 2, -1, -1):
        if told[index] is None and whole_and_part(text, places[index].end, places[index + 1].start):
            told[index] = told[index + 1] if told[index + 1] in ADDED_UP else None
    return [measure or "other" for measure in told]


def _measure(text: str, places: Sequence[Place], index: int, word: Telling | None) -> str | None:
    """The measure a word tells; an outturn that is still to come is a forecast."""
    if word is None or word.measure != "outturn":
        return word.measure if word else None
    place = places[index]
    low = max(place.clause[0], places[index - 1].end if index else 0)
    return "forecast" if foretold(text, min(low, place.start), place.start) else "outturn"


def _shared(text: str, beside: Sequence[Telling | None], place: Place) -> Telling | None:
    """The word of the amount before, where it stands between the two: ``£2m of the savings of £5m``."""
    word = beside[-1] if beside else None
    return word if word and word.end <= place.start and shares(text, word.end, place.start) else None


def _handed_on(text: str, places: Sequence[Place], told: Sequence[str | None], index: int) -> str | None:
    return told[index - 1] if index and _in_series(text, places[index - 1], places[index]) else None


def _as_part(text: str, places: Sequence[Place], told: Sequence[str | None], index: int, sentence: Span) -> str | None:
    """The measure of an amount that no word tells but the amounts around it do."""
    place, previous = places[index], places[index - 1] if index else None
    if place.printed.unit != "GBP":
        return None
    if previous and told[index - 1] in ADDED_UP and _belongs(text, previous, place):
        return told[index - 1]
    return "saving" if pledged_saving(text, place.start, place.end, sentence) else None


def _belongs(text: str, previous: Place, place: Place) -> bool:
    return whole_and_part(text, previous.end, place.start) or next_part(text, previous.end, place.start, place.end)


def _in_series(text: str, previous: Place, place: Place) -> bool:
    return (
        previous.printed.unit == place.printed.unit
        and bool(_SERIES.fullmatch(text, previous.end, place.start))
        and not text.startswith(" of which", place.end)
    )


def _near(text: str, place: Place, words: Sequence[Telling], starts: list[int]) -> Sequence[Telling]:
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


def _beside(text: str, place: Place, near: Sequence[Telling]) -> Telling | None:
    """The word that stands against the amount, after it or before it."""
    near = [word for word in near if not word.hint]
    after = next((word for word in near if word.start >= place.end), None)
    if after and _names(text, place, after, near):
        return _head(text, after, near)
    before = next((word for word in reversed(near) if word.end <= place.start), None)
    if before and _LINK.fullmatch(text, before.end, place.start):
        return _holder(text, before, near) or before
    return None


def _names(text: str, place: Place, word: Telling, near: Sequence[Telling]) -> bool:
    """Whether the amount and the word make one noun phrase: ``£3.7m revenue budget``, ``£178k of grant``."""
    if word.start - place.end > 60:
        return False
    of = _OF.match(text, place.end, word.start)
    if of and place.printed.unit == "percent":
        return False
    between = text[of.end() if of else place.end : word.start]
    return len(between.split()) <= 2 and not _LOOSE.search(between)


def _head(text: str, word: Telling, near: Sequence[Telling]) -> Telling:
    """The last of telling words that follow one another: a ``budget pressure`` is a pressure."""
    for other in near:
        if other.start > word.end and text[word.end : other.start].isspace() and other.measure != "rate of rise":
            word = other
    return word


def _holder(text: str, word: Telling, near: Sequence[Telling]) -> Telling | None:
    for other in reversed(near):
        if word.measure == "budget" and other.end < word.start and _HELD_IN.fullmatch(text, other.end, word.start):
            return other
    return None


def _nearest(text: str, place: Place, words: Sequence[Telling]) -> Telling | None:
    """The nearest word of the clause, one that only hints when no other speaks."""
    low, high = place.clause
    inside = [
        word
        for word in words
        if low <= word.start and word.end <= high and not _part_of(text, place, word) and _can_tell(text, place, word)
    ]
    for hint in (False, True):
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


def clause(text: str, start: int, end: int) -> Span:
    """The stretch around an amount up to the next comma, bracket, dash or relative word on either side."""
    low, high = max(0, start - REACH), min(len(text), end + REACH)
    for boundary in _BOUNDARY.finditer(text, low, start):
        low = boundary.end()
    after = _BOUNDARY.search(text, end, high)
    return low, after.start() if after else high
