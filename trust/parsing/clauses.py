"""Which telling word speaks for which amount of a sentence: precision before reach, "other" when none clearly does."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from trust.parsing.boundaries import REACH
from trust.parsing.differences import difference
from trust.parsing.found import Span
from trust.parsing.leads import IN_A_LIST, told_by
from trust.parsing.levels import LEVELS, foretold
from trust.parsing.measures import Telling
from trust.parsing.nearness import Place, beside, near, nearest
from trust.parsing.parts import (
    ADDED_UP,
    at_a_cost,
    by_another,
    formerly,
    goes_on,
    next_part,
    of_which,
    part_before,
    pledged_saving,
    risen_to,
    share,
    shares,
    target,
    whole_and_part,
    year_by_year,
)
from trust.parsing.phrases import hinted, settled, settled_rate, step_of, suggested

_SHARED = {"overspend", "underspend", "reserve", "saving", "variance", "grant", "pressure", "growth"}
# What a rise leads to a new level of; a contract sum, a budget and their like need more grammar.
_LEVELLED = {"charge", "rent", "precept", "grant", "income", "reserve", "spending"}
# "£15,000 in 2020/21, £20,000 in 2021/22 and £10,000 …", "£1m rising to £2m": one measure for all of them.
_SERIES = re.compile(
    r"(?:\s(?:in|for)\s[0-9]{4}[/–-][0-9]{2,4})?,?(?:\s(?:and\sthen|and|then|or|compared\s(?:with|to)))?"
    r"(?:\s(?:rising|increasing|falling|reducing|up|down)\sto)?\s",
    re.I,
)


@dataclass(frozen=True)
class Told:
    """What a sentence says of one amount: a measure, or a mere hint that yields to what the context says."""

    measure: str | None = None
    hint: str | None = None


def told_measures(text: str, places: Sequence[Place], words: Sequence[Telling], sentence: Span) -> list[Told]:
    """What the sentence says of each of its amounts.

    A word that stands against one amount ("£123.348m budget") is that amount's and speaks for no other.
    """
    return _Sentence(text, places, words, sentence).read()


class _Sentence:
    """One sentence while it is read: what is told of its amounts so far, and which words are taken."""

    def __init__(self, text: str, places: Sequence[Place], words: Sequence[Telling], sentence: Span) -> None:
        self.text = text
        self.places = places
        self.words = words
        self.starts = [word.start for word in words]
        self.sentence = sentence
        self.told: list[str | None] = []
        self.beside: list[Telling | None] = []
        self.taken: set[Telling] = set()

    def read(self) -> list[Told]:
        """First what stands against each amount, then what is near it or around it."""
        for place in self.places:
            self._take_beside(place)
        told = [self._second_look(index, place) for index, place in enumerate(self.places)]
        for index in range(len(self.places) - 2, -1, -1):
            whole = whole_and_part(self.text, self.places[index].end, self.places[index + 1].start)
            if told[index].measure is None and whole and self.told[index + 1] in ADDED_UP:
                self.told[index] = self.told[index + 1]
        return [replace(one, measure=measure) for one, measure in zip(told, self.told, strict=True)]

    def _near(self, place: Place) -> list[Telling]:
        return [word for word in near(self.text, place, self.words, self.starts) if word not in self.taken]

    def _take_beside(self, place: Place) -> None:
        word = beside(self.text, place, self._near(place))
        settled_by = self._stepped(place)
        if not settled_by and not (word and word.end <= place.start and word.measure != "other"):
            settled_by = self._settled(place)
        word = None if settled_by else word or self._shared(place)
        self.beside.append(word)
        self.taken |= {word} if word else set()
        self.told.append(settled_by or self._measure(len(self.told), word))

    def _second_look(self, index: int, place: Place) -> Told:
        told = self.told[index] or self._handed_on(index)
        if index and self.told[index - 1] == "pay award" and told in (None, "spending"):
            told = self._from_previous(index, "pay award") or told
        if told is None and place.printed.unit == "GBP":
            told = suggested(self.text, place.start, place.end, self.sentence)
        around = [] if told else self._near(place)
        told = told or self._measure(index, nearest(self.text, place, around, hint=False)) or self._as_part(index)
        self.told[index] = told
        hint = None if told else self._measure(index, nearest(self.text, place, around, hint=True))
        return Told(told, hint or hinted(self.text, place.start, place.end, place.printed.start))

    def _stepped(self, place: Place) -> str | None:
        """The measure of an amount that is a step from one level to another."""
        if place.printed.unit != "GBP":
            return None
        step = step_of(self.text, place.start, place.end, self.sentence)
        return step or difference(self.text, place.start, place.end)

    def _settled(self, place: Place) -> str | None:
        """The measure of an amount that a turn of phrase settles."""
        told = settled if place.printed.unit == "GBP" else settled_rate
        return told(self.text, place.start, place.end, self.sentence)

    def _measure(self, index: int, word: Telling | None) -> str | None:
        """The measure a word tells; an outturn that is still to come is a forecast."""
        if word is None or word.measure != "outturn":
            return word.measure if word else None
        place = self.places[index]
        low = max(place.clause[0], self.places[index - 1].end if index else 0)
        return "forecast" if foretold(self.text, min(low, place.start), place.start) else "outturn"

    def _shared(self, place: Place) -> Telling | None:
        """The word of the amount before, where it stands between the two: ``£2m of the savings of £5m``."""
        word = self.beside[-1] if self.beside else None
        return word if word and word.end <= place.start and shares(self.text, word.end, place.start) else None

    def _handed_on(self, index: int) -> str | None:
        if not index or self.places[index - 1].printed.unit != self.places[index].printed.unit:
            return None
        between = self.places[index - 1].end, self.places[index].start
        parted = self.text.startswith(" of which", self.places[index].end)
        return self.told[index - 1] if _SERIES.fullmatch(self.text, *between) and not parted else None

    def _as_part(self, index: int) -> str | None:
        """The measure of an amount that no word tells but the amounts around it do."""
        place = self.places[index]
        measure = self.told[index - 1] if index else None
        handed = (self._from_previous(index, measure) or self._listed(index, measure)) if measure else None
        if handed or place.printed.unit != "GBP":
            return handed
        low = max(self.sentence[0], place.start - REACH)
        colon = self.text.rfind(":", low, place.start)
        opened = told_by(self.text, (low, colon), IN_A_LIST) if colon > low else None
        return opened or ("saving" if pledged_saving(self.text, place.start, place.end, self.sentence) else None)

    def _listed(self, index: int, measure: str) -> str | None:
        """The measure of the amount before, where this one goes on its list or is the same in another year."""
        previous, place, word = self.places[index - 1], self.places[index], self.beside[index - 1]
        if previous.printed.unit != place.printed.unit or (word and word.start >= previous.end):
            return None
        listed = measure not in {*LEVELS, "other"} and goes_on(self.text, previous.end, place.start)
        return measure if listed or year_by_year(self.text, previous.end, place.start, place.end) else None

    def _from_previous(self, index: int, measure: str) -> str | None:
        """The measure of the amount before, where this one is a part, a share or the target of it."""
        text, previous, place = self.text, self.places[index - 1], self.places[index]
        between = previous.end, place.start
        match previous.printed.unit, place.printed.unit:
            case "GBP", "GBP":
                handed = formerly(text, *between) or target(text, *between)
                handed = handed or (measure in ADDED_UP and _is_part(text, previous, place))
            case "GBP", "percent":
                handed = measure in _SHARED and share(text, *between, place.end)
            case "percent", "GBP":
                if measure == "rate of rise" and risen_to(text, *between):
                    return self._what_rose(index)
                handed = measure == "pay award" and at_a_cost(text, *between)
            case _:
                rises = measure == "rate of rise" and (of_which(text, *between) or by_another(text, *between))
                handed = rises or target(text, *between)
        return measure if handed else None

    def _what_rose(self, index: int) -> str | None:
        """The measure of what a per cent is said to have risen by: the last word told before it."""
        ahead = [word for word in self.words if self.places[index - 1].start - REACH < word.start]
        told = [
            word.measure for word in ahead if word.end <= self.places[index - 1].start and word.measure in _LEVELLED
        ]
        return told[-1] if told else None


def _is_part(text: str, previous: Place, place: Place) -> bool:
    """Whether an amount and the one before it are whole and part, either way, or two parts of one whole."""
    return (
        part_before(text, place.end)
        or whole_and_part(text, previous.end, place.start)
        or next_part(text, previous.end, place.start, place.end)
    )
